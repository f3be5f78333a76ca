package io.weibao.sla.board;

import io.weibao.kit.actor.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live board; people of a customer see their own part of it. */
@Path("/api/v1/board")
@Tag(name = "Board")
class BoardResource {

    private final BoardDesk desk;
    private final Caller caller;

    BoardResource(BoardDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "applicant",
        "dept-head",
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
    @Operation(summary = "What breaks a promise next, what already did, and whom it concerns")
    public BoardView board() {
        return desk.board(caller.actor());
    }
}
