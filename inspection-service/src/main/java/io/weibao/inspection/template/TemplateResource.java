package io.weibao.inspection.template;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
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
import org.jspecify.annotations.Nullable;

/** HTTP edge of checklists. They belong to no customer; whoever signs in may read them. */
@Path("/api/v1/inspection-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection templates")
class TemplateResource {

    private final TemplateDesk desk;
    private final Caller caller;

    TemplateResource(TemplateDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"tech-lead", "service-manager", "admin"})
    @Operation(operationId = "recordInspectionTemplate", summary = "Record a checklist of your own")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response record(@RestHeader("Idempotency-Key") @Nullable String key, @Valid @NotNull Checklist checklist) {
        return desk.record(caller.actor(), key, checklist).response();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"tech-lead", "service-manager", "admin"})
    @Operation(
            operationId = "followInspectionTemplate",
            summary = "Record the next version of a checklist; rounds keep the one they started with")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response follow(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Checklist checklist) {
        return shown(desk.follow(caller.actor(), id, ifMatch, checklist));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "showInspectionTemplate", summary = "Show a checklist in its newest version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response show(@RestPath String id) {
        return shown(desk.show(caller.actor(), id));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listInspectionTemplates", summary = "List all checklists in their newest versions")
    public Page<TemplateView> list() {
        return new Page<>(
                desk.all(caller.actor()).stream().map(TemplateView::of).toList(), null);
    }

    private static Response shown(Template template) {
        return Response.ok(TemplateView.of(template))
                .header(HttpHeaders.ETAG, ETags.of(template.version()))
                .build();
    }
}
