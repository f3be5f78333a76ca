package io.weibao.reporting.schedule;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** HTTP edge of schedules. */
@Path("/api/v1/report-schedules")
@Tag(name = "Report schedules")
class ScheduleResource {

    private final ScheduleDesk desk;
    private final Caller caller;

    ScheduleResource(ScheduleDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"service-manager", "admin"})
    @Operation(operationId = "recordReportSchedule", summary = "Have the summary of every month issued and mailed")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response record(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ScheduleRequest request) {
        return desk.record(caller.actor(), key, request).response();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"service-manager", "admin"})
    @Operation(operationId = "changeReportSchedule", summary = "Change a schedule, or end it by active: false")
    @APIResponse(
            responseCode = "200",
            description = "The schedule as it is now",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ScheduleRequest request) {
        return shown(desk.change(caller.actor(), pathId(id), ifMatch, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"customer-lead", "supervisor", "service-manager", "admin", "auditor"})
    @Operation(operationId = "showReportSchedule", summary = "One schedule")
    @APIResponse(
            responseCode = "200",
            description = "The schedule",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response show(@PathParam("id") String id) {
        return shown(desk.show(caller.actor(), pathId(id)));
    }

    @GET
    @RolesAllowed({"customer-lead", "supervisor", "service-manager", "admin", "auditor"})
    @Operation(operationId = "listReportSchedules", summary = "Schedules, newest first")
    public Page<ScheduleView> list(
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.page(caller.actor(), customer(customer), Cursor.parse(cursor), Page.limit(limit));
    }

    private static Response shown(ScheduleView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }

    private static UUID pathId(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound("report schedule", id);
        }
    }

    private static @Nullable UUID customer(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at("/customer", "invalid-value", id);
        }
    }
}
