package io.weibao.ticket.directory;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Page;
import io.weibao.kit.time.Ids;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
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

/** HTTP edge of departments. */
@Path("/api/v1/departments")
@Tag(name = "Directory")
class DepartmentResource {

    private final DepartmentDesk desk;
    private final Caller caller;
    private final Ids ids;

    DepartmentResource(DepartmentDesk desk, Caller caller, Ids ids) {
        this.desk = desk;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed({"admin", "service-manager"})
    @Operation(summary = "Record a department; with an id of your choice it happens once, however often you ask")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response enter(@Valid @NotNull DepartmentRequest request) {
        UUID id = request.id() == null ? ids.next() : request.id();
        return DirectoryAnswers.entered(
                "departments", desk.enter(caller.actor(), id, request.draft()), DepartmentView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "service-manager"})
    @Operation(summary = "Change a department")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response amend(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DepartmentRequest request) {
        DirectoryAnswers.requireSameId(id, request.id());
        return DirectoryAnswers.shown(desk.amend(caller.actor(), id, ifMatch, request.draft()), DepartmentView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(summary = "Show a department")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response show(@RestPath UUID id) {
        return DirectoryAnswers.shown(desk.show(caller.actor(), id), DepartmentView::of);
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List departments by name")
    public Page<DepartmentView> list(
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return desk.list(caller.actor(), Selection.ofCustomer(customer, cursor), Page.limit(limit))
                .map(DepartmentView::of);
    }
}
