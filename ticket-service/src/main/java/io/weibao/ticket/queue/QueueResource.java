package io.weibao.ticket.queue;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.Flags;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of tickets over HTTP. */
@Path("/api/v1/tickets")
@Tag(name = "Tickets")
public class QueueResource {

    private final Caller caller;
    private final TicketQueue queue;

    QueueResource(Caller caller, TicketQueue queue) {
        this.caller = caller;
        this.queue = queue;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listTickets", summary = "The tickets that the caller may see, page by page")
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "true: only open ones, false: only ended ones",
            schema = @Schema(type = SchemaType.STRING))
    public Page<QueueRow> list(@BeanParam QueueQuery query, @Context UriInfo address) {
        Actor actor = caller.actor();
        return queue.list(
                query.filter(actor.id(), Flags.of("open", address)),
                QueueOrder.parse(query.sort),
                Page.limit(query.limit),
                Cursor.parse(query.cursor),
                actor);
    }
}
