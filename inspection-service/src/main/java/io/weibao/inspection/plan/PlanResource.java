package io.weibao.inspection.plan;

import io.weibao.inspection.edge.Queries;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.http.Flags;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of plans. */
@Path("/api/v1/inspection-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection plans")
class PlanResource {

    private final PlanDesk desk;
    private final Caller caller;

    PlanResource(PlanDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"service-manager", "admin"})
    @Operation(operationId = "recordInspectionPlan", summary = "Record when a system is inspected")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "409", description = "The system has an active plan already")
    public Response record(@RestHeader("Idempotency-Key") @Nullable String key, @Valid @NotNull PlanRequest request) {
        return desk.record(caller.actor(), key, request.draft()).response();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"service-manager", "admin"})
    @Operation(operationId = "amendInspectionPlan", summary = "Change a plan; rounds that were made stay as they are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response amend(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PlanRequest request) {
        return shown(desk.amend(caller.actor(), known(id), ifMatch, request.draft()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "showInspectionPlan", summary = "Show a plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response show(@RestPath String id) {
        return shown(desk.show(caller.actor(), known(id)));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listInspectionPlans", summary = "List plans, newest first")
    @Parameter(name = "active", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    public Page<PlanView> list(
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String system,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor,
            @Context UriInfo address) {
        PlanFilter filter = new PlanFilter(
                Queries.id("customer", customer), Queries.id("system", system), Flags.of("active", address));
        return desk.list(caller.actor(), filter, Cursor.parse(cursor), Page.limit(limit))
                .map(PlanView::of);
    }

    @GET
    @Path("{id}/dates")
    @RolesAllowed("**")
    @Operation(
            operationId = "previewInspectionDates",
            summary =
                    "The days of a plan in a span, by its rule and as moved to working days; a year from today unless said")
    public Page<DateView> dates(@RestPath String id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return new Page<>(
                desk.dates(caller.actor(), known(id), Queries.date("from", from), Queries.date("to", to)).stream()
                        .map(DateView::of)
                        .toList(),
                null);
    }

    private static UUID known(String id) {
        return Queries.known("inspection plan", id);
    }

    private static Response shown(Plan plan) {
        return Response.ok(PlanView.of(plan))
                .header(HttpHeaders.ETAG, ETags.of(plan.version()))
                .build();
    }
}
