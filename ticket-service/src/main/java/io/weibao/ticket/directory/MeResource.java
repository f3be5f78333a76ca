package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** HTTP edge of the question who is asking. */
@Path("/api/v1/me")
@Tag(name = "Directory")
class MeResource {

    private final CustomerDesk desk;
    private final Caller caller;

    MeResource(CustomerDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The caller, as the token and the directory know them")
    public MeView me() {
        Actor actor = caller.actor();
        return MeView.of(actor, desk.customerOf(actor), desk.zoneFor(actor));
    }
}
