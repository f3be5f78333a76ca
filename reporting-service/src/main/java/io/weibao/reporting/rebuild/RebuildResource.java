package io.weibao.reporting.rebuild;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** HTTP edge of rebuilds. */
@Path("/api/v1/report-rebuilds")
@Tag(name = "Report rebuilds")
class RebuildResource {

    private final RebuildDesk desk;
    private final Caller caller;

    RebuildResource(RebuildDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "beginReportRebuild",
            summary = "Build all figures anew from the events, while the present ones serve",
            description = "One at a time. What is new takes the place of the old at once, when it knows as much.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response begin(@HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.begin(caller.actor(), key).response();
    }

    @GET
    @RolesAllowed({"service-manager", "admin", "auditor"})
    @Operation(operationId = "listReportRebuilds", summary = "Rebuilds, newest first, with rows before and after")
    public Page<RebuildView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return desk.page(caller.actor(), Cursor.parse(cursor), Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"service-manager", "admin", "auditor"})
    @Operation(operationId = "showReportRebuild", summary = "One rebuild and how far it has come")
    public RebuildView show(@PathParam("id") String id) {
        try {
            return desk.show(caller.actor(), UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw new NotFound("report rebuild", id);
        }
    }
}
