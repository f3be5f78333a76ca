package io.weibao.inspection.finding;

import io.weibao.inspection.edge.Queries;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** HTTP edge of findings: for the provider, and for the leads of a customer about their own. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
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
class FindingResource {

    private final FindingDesk desk;
    private final Caller caller;

    FindingResource(FindingDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listFindings", summary = "List findings, newest first")
    public Page<FindingView> list(
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String system,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String ticket,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        FindingFilter filter = new FindingFilter(
                Queries.id("customer", customer),
                Queries.id("system", system),
                Queries.choice("state", FindingState.class, state),
                ticket);
        return desk.list(caller.actor(), filter, Cursor.parse(cursor), Page.limit(limit))
                .map(FindingView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showFinding", summary = "Show a finding")
    public FindingView show(@RestPath String id) {
        return FindingView.of(desk.show(caller.actor(), Queries.known("finding", id)));
    }

    @POST
    @Path("{id}/ticket")
    @RolesAllowed({"agent", "engineer", "tech-lead", "supervisor", "service-manager"})
    @Operation(
            operationId = "requestTicketForFinding",
            summary = "Make a ticket of a finding; its number stands in the finding as soon as it is known")
    @APIResponse(
            responseCode = "200",
            description = "The ticket is asked for",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(responseCode = "409", description = "A ticket was asked for already, or the finding is cleared")
    public Response requestTicket(@RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.requestTicket(caller.actor(), Queries.known("finding", id), key)
                .response();
    }
}
