package io.weibao.ticket.replay;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For operators: sends events again for a reader that has lost what it knew. */
@Path("/api/v1/operations/event-replays")
@Tag(name = "Operations")
class EventReplayResource {

    private final EventReplayDesk desk;
    private final Caller caller;

    EventReplayResource(EventReplayDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(
            summary = "Send events of tickets again from the journal, to the byte, onto weibao.tickets.v1.rebuild",
            description = "A thousand at once, ticket by ticket in order; the cursor of the answer goes on.")
    public EventReplayReceipt replay(@RestQuery @Nullable String ticket, @RestQuery @Nullable String cursor) {
        return desk.replay(caller.actor(), ticket, Cursor.parse(cursor));
    }
}
