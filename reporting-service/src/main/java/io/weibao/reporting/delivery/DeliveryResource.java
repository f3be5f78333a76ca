package io.weibao.reporting.delivery;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which documents were mailed to whom, and what could not be. */
@Path("/api/v1/document-deliveries")
@Tag(name = "Documents")
class DeliveryResource {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{6,}");

    private final DeliveryDesk desk;
    private final Caller caller;

    DeliveryResource(DeliveryDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"supervisor", "service-manager", "admin"})
    @Operation(operationId = "listDocumentDeliveries", summary = "Mails with documents, newest first")
    public Page<DeliveryView> list(
            @QueryParam("document") @Nullable String document,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (document != null && !NUMBER.matcher(document).matches()) {
            throw InvalidValues.at("/document", "invalid-value");
        }
        return desk.page(caller.actor(), document, Cursor.parse(cursor), Page.limit(limit));
    }
}
