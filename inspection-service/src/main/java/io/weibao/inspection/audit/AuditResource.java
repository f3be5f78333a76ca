package io.weibao.inspection.audit;

import io.weibao.inspection.edge.Queries;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For those who look into who changed plans, components, checks and allowed targets. */
@Path("/api/v1/inspection-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class AuditResource {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Caller caller;

    AuditResource(UnitOfWork work, AuditTrail trail, Caller caller) {
        this.work = work;
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"auditor", "admin", "service-manager"})
    @Operation(operationId = "listInspectionChanges", summary = "Changes of plans, components, checks, allowed targets")
    public Page<ChangeEntry> list(
            @RestQuery @Nullable String thing,
            @RestQuery @Nullable String id,
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        Actor actor = caller.actor();
        AuditedThing which = Queries.choice("thing", AuditedThing.class, thing);
        UUID of = Queries.id("id", id);
        UUID at = Queries.id("customer", customer);
        Cursor after = Cursor.parse(cursor);
        int most = Page.limit(limit);
        return work.reading(
                actor.scope(),
                () -> Page.of(
                        trail.page(which, of, at, after, most), most, entry -> Cursor.of(entry.at(), entry.id())));
    }
}
