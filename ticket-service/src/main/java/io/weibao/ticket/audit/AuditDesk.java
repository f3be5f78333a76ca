package io.weibao.ticket.audit;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the audit to whoever may read it. */
@ApplicationScoped
class AuditDesk {

    private final UnitOfWork work;
    private final AuditTrail audit;

    AuditDesk(UnitOfWork work, AuditTrail audit) {
        this.work = work;
        this.audit = audit;
    }

    Trail trail(Actor actor, UUID thing) {
        return work.reading(actor.scope(), () -> audit.of(thing));
    }
}
