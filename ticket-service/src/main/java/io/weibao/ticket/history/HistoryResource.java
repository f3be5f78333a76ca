package io.weibao.ticket.history;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.problem.InvalidValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of history. */
@Path("/api/v1/history")
@Tag(name = "History")
class HistoryResource {

    private final HistoryDesk desk;
    private final Caller caller;

    HistoryResource(HistoryDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("tickets")
    @RolesAllowed("admin")
    @Operation(
            summary = "Take in incidents that another system handled, at most 100 at once",
            description =
                    "Every row enters once, however often it is sent. The answer says of each row whether it was accepted, "
                            + "already known, or rejected and why. Nobody is alarmed by what is taken in.")
    public HistoryReceipt take(@Valid @NotNull HistoryBatch batch) {
        return desk.take(caller.actor(), batch);
    }

    @GET
    @Path("summary")
    @RolesAllowed({"admin", "service-manager", "auditor"})
    @Operation(summary = "How many tickets, rows and service facts of a customer were taken in")
    public HistorySummary summary(@RestQuery @Nullable String customer) {
        return desk.summary(caller.actor(), id(customer));
    }

    private static UUID id(@Nullable String customer) {
        if (customer == null || customer.isBlank()) {
            throw InvalidValues.at("/customer", "missing-value");
        }
        try {
            return UUID.fromString(customer);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at("/customer", "invalid-value");
        }
    }
}
