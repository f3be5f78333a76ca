package io.weibao.inspection.check;

import io.weibao.inspection.edge.Queries;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** HTTP edge of what customers allowed checks to look at. */
@Path("/api/v1/automatic-checks/allowed-targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Automatic checks")
class TargetsResource {

    private final TargetListDesk desk;
    private final Caller caller;

    TargetsResource(TargetListDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("{customer}")
    @RolesAllowed({"customer-lead", "engineer", "tech-lead", "supervisor", "service-manager", "admin", "auditor"})
    @Operation(operationId = "showAllowedTargets", summary = "What a customer allowed checks to look at")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetsView.class)))
    public Response show(@RestPath String customer) {
        return shown(desk.show(caller.actor(), Queries.known("customer", customer)));
    }

    @PUT
    @Path("{customer}")
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "recordAllowedTargets",
            summary = "Record what a customer allowed; If-Match \"0\" if nothing was ever said")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetsView.class)))
    public Response record(
            @RestPath String customer,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TargetsRequest request) {
        return shown(desk.record(caller.actor(), Queries.known("customer", customer), ifMatch, request.targets()));
    }

    private static Response shown(AllowedTargets allowed) {
        return Response.ok(TargetsView.of(allowed))
                .header(HttpHeaders.ETAG, ETags.of(allowed.version()))
                .build();
    }
}
