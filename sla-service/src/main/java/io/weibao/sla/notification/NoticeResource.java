package io.weibao.sla.notification;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people were told, and what could not be delivered. */
@Path("/api/v1/notices")
@Tag(name = "Notices")
class NoticeResource {

    private static final Set<String> STATES = Set.of("pending", "sent", "failed");

    private final NoticeDesk desk;
    private final Caller caller;

    NoticeResource(NoticeDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"supervisor", "service-manager", "admin"})
    @Operation(summary = "Notices, newest first; state=failed shows what nobody received")
    public Page<NoticeView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (state != null && !STATES.contains(state)) {
            throw InvalidValues.notAmong(STATES.stream().sorted(), "/state");
        }
        return desk.page(caller.actor(), state, Cursor.parse(cursor), Page.limit(limit));
    }
}
