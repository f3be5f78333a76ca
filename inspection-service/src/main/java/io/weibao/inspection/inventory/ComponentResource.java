package io.weibao.inspection.inventory;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of the inventory. */
@Path("/api/v1/components")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inventory")
class ComponentResource {

    private final ComponentDesk desk;
    private final Caller caller;

    ComponentResource(ComponentDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"engineer", "tech-lead", "service-manager", "admin"})
    @Operation(operationId = "recordComponent", summary = "Record a component of a system")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ComponentView.class)))
    public Response record(
            @RestHeader("Idempotency-Key") @Nullable String key, @Valid @NotNull ComponentRequest request) {
        return desk.record(caller.actor(), key, request.draft()).response();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"engineer", "tech-lead", "service-manager", "admin"})
    @Operation(operationId = "amendComponent", summary = "Change a component; it stays where it is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComponentView.class)))
    public Response amend(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ComponentRequest request) {
        return shown(desk.amend(caller.actor(), Queries.known("component", id), ifMatch, request.draft()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "showComponent", summary = "Show a component")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComponentView.class)))
    public Response show(@RestPath String id) {
        return shown(desk.show(caller.actor(), Queries.known("component", id)));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listComponents", summary = "List components by name")
    public Page<ComponentView> list(
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
                .map(ComponentView::of);
    }

    private static Response shown(Component component) {
        return Response.ok(ComponentView.of(component))
                .header(HttpHeaders.ETAG, ETags.of(component.version()))
                .build();
    }
}
