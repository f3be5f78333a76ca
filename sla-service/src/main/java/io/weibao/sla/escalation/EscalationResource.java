package io.weibao.sla.escalation;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.sla.escalation.Escalation.State;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Escalations are the provider's own affair: people of customers see their clocks, not who is called. */
@Path("/api/v1/escalations")
@Tag(name = "Escalations")
class EscalationResource {

    private final EscalationDesk desk;
    private final Caller caller;

    EscalationResource(EscalationDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"agent", "engineer", "tech-lead", "supervisor", "quality", "service-manager", "admin", "auditor"})
    @Operation(summary = "Escalations: waiting ones oldest first, others newest first")
    public Page<EscalationView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.page(caller.actor(), state(state), Cursor.parse(cursor), Page.limit(limit));
    }

    @POST
    @Path("/{id}/acknowledgements")
    @RolesAllowed({"agent", "engineer", "tech-lead", "supervisor", "service-manager"})
    @Operation(summary = "Take an escalation on; who comes second learns who was first")
    public EscalationView acknowledge(@PathParam("id") String id, @Valid @Nullable Acknowledge request) {
        return desk.acknowledge(caller.actor(), id(id), request == null ? null : request.note());
    }

    /** What somebody says when taking it on. */
    public record Acknowledge(@Size(max = 2000) @Nullable String note) {}

    private static @Nullable State state(@Nullable String label) {
        if (label == null) {
            return null;
        }
        return Arrays.stream(State.values())
                .filter(state -> state.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        InvalidValues.notAmong(Arrays.stream(State.values()).map(State::label), "/state"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("escalation", text);
        }
    }
}
