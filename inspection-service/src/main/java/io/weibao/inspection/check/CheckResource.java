package io.weibao.inspection.check;

import io.weibao.inspection.edge.Queries;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of automatic checks: for the provider, and for the leads of a customer to see what looks at them. */
@Path("/api/v1/automatic-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Automatic checks")
@RolesAllowed({
    "customer-lead",
    "agent",
    "engineer",
    "tech-lead",
    "supervisor",
    "quality",
    "service-manager",
    "admin",
    "auditor"
})
class CheckResource {

    private final CheckDesk desk;
    private final RunDesk runs;
    private final Caller caller;

    CheckResource(CheckDesk desk, RunDesk runs, Caller caller) {
        this.desk = desk;
        this.runs = runs;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"engineer", "tech-lead", "service-manager", "admin"})
    @Operation(
            operationId = "recordAutomaticCheck",
            summary = "Record a check; it runs at once and then as often as said")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response record(@RestHeader("Idempotency-Key") @Nullable String key, @Valid @NotNull CheckRequest request) {
        return desk.record(caller.actor(), key, request.draft()).response();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"engineer", "tech-lead", "service-manager", "admin"})
    @Operation(operationId = "amendAutomaticCheck", summary = "Change a check")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response amend(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CheckRequest request) {
        return shown(desk.amend(caller.actor(), known(id), ifMatch, request.draft()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showAutomaticCheck", summary = "Show a check")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response show(@RestPath String id) {
        return shown(desk.show(caller.actor(), known(id)));
    }

    @GET
    @Operation(operationId = "listAutomaticChecks", summary = "List checks, newest first")
    public Page<CheckView> list(
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String system,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return desk.list(
                        caller.actor(),
                        Queries.id("customer", customer),
                        Queries.id("system", system),
                        Cursor.parse(cursor),
                        Page.limit(limit))
                .map(CheckView::of);
    }

    @GET
    @Path("{id}/runs")
    @Operation(operationId = "listCheckRuns", summary = "The history of a check, newest first")
    public Page<RunView> runs(
            @RestPath String id, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return desk.runs(caller.actor(), known(id), Cursor.parse(cursor), Page.limit(limit))
                .map(RunView::of);
    }

    @POST
    @Path("{id}/runs")
    @RolesAllowed({"engineer", "tech-lead", "service-manager", "admin"})
    @Operation(operationId = "runCheckNow", summary = "Run a check now")
    public RunView run(@RestPath String id) {
        return RunView.of(runs.runNow(caller.actor(), known(id)));
    }

    private static UUID known(String id) {
        return Queries.known("automatic check", id);
    }

    private static Response shown(AutomaticCheck check) {
        return Response.ok(CheckView.of(check))
                .header(HttpHeaders.ETAG, ETags.of(check.version()))
                .build();
    }
}
