package io.weibao.ticket.workflow;

import io.weibao.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The workflow tables over HTTP, so that nobody has to copy them. */
@Path("/api/v1/workflows")
@RolesAllowed("**")
@Tag(name = "Workflows", description = "What may happen to tickets, as tables and drawings.")
public class WorkflowResource {

    @GET
    @Operation(operationId = "listWorkflows", summary = "The workflow of each kind of ticket")
    public WorkflowList list() {
        return new WorkflowList(Arrays.stream(TicketKind.values())
                .map(kind -> WorkflowView.of(Workflows.current(kind)))
                .toList());
    }

    @GET
    @Path("/{kind}")
    @Operation(operationId = "getWorkflow", summary = "The workflow of one kind of ticket")
    public WorkflowView get(@PathParam("kind") String kind) {
        return Arrays.stream(TicketKind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind))
                .map(known -> WorkflowView.of(Workflows.current(known)))
                .findFirst()
                .orElseThrow(() -> new NotFound("workflow", kind));
    }

    /** All workflows there are. */
    public record WorkflowList(List<WorkflowView> items) {}
}
