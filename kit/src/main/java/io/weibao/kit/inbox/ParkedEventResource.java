package io.weibao.kit.inbox;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** For operators: which events wait, and the command to take those of a key up again once their reason is gone. */
@Path("/api/v1/operations/parked-events")
@RolesAllowed("admin")
public class ParkedEventResource {

    private final Inbox inbox;
    private final ParkedEventList list;

    ParkedEventResource(Inbox inbox, ParkedEventList list) {
        this.inbox = inbox;
        this.list = list;
    }

    @GET
    public Page<ParkedEventList.View> list(
            @QueryParam("consumer") @Nullable String consumer,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return list.page(consumer, Page.limit(limit), Cursor.parse(cursor));
    }

    @POST
    @Path("/{consumer}/{key}/redrives")
    public Redrive redrive(@PathParam("consumer") String consumer, @PathParam("key") String key) {
        Integer done = inbox.redrive(consumer, key);
        if (done == null) {
            throw new NotFound("consumer", consumer);
        }
        return new Redrive(done, list.count(consumer, key));
    }

    /** How many events had their effect now, and how many of the key are still parked. */
    public record Redrive(int applied, long left) {}
}
