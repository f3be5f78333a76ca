package io.weibao.sla.clock;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.sla.clock.HeldTickets.Held;
import io.weibao.sla.json.Document;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of clocks that stand still. */
@Path("/api/v1/operations/parked-clocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@Tag(name = "Operations")
class ParkedClockResource {

    /** A ticket whose clocks failed; without a next try it waits for people or for new facts. */
    @Schema(name = "ParkedClock")
    record View(
            UUID ticket,
            String number,
            UUID customer,
            String error,
            int tries,
            Instant failedAt,
            @Nullable Instant nextTryAt) {

        static View of(Held held) {
            return new View(
                    held.ticket(),
                    held.number(),
                    held.customer(),
                    held.error(),
                    held.tries(),
                    held.heldAt(),
                    held.nextTryAt());
        }
    }

    /** Whether the ticket cannot be computed still. */
    @Schema(name = "ClockRedrive")
    record Redrive(boolean parked) {}

    private final ParkedClockDesk desk;
    private final Caller caller;

    ParkedClockResource(ParkedClockDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listParkedClocks", summary = "List the tickets whose clocks failed and stand still")
    public Page<View> list(@RestQuery @Nullable String limit, @RestQuery @Nullable String cursor) {
        return desk.page(caller.actor(), Cursor.parse(cursor), Page.limit(limit))
                .map(View::of);
    }

    @POST
    @Path("/{ticket}/redrives")
    @Operation(operationId = "redriveClocks", summary = "Try the clocks of a ticket again")
    public Redrive redrive(@RestPath String ticket) {
        return new Redrive(desk.redrive(caller.actor(), Document.pathId(ticket, "parked-clock")));
    }
}
