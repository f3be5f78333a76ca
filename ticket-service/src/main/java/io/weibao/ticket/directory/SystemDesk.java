package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows the systems that are maintained. */
@ApplicationScoped
class SystemDesk {

    private final UnitOfWork work;
    private final Systems systems;
    private final References references;
    private final Chronicle chronicle;
    private final Clock clock;

    SystemDesk(UnitOfWork work, Systems systems, References references, Chronicle chronicle, Clock clock) {
        this.work = work;
        this.systems = systems;
        this.references = references;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Records a system under an id that the caller may have chosen: asked twice, it happens once. */
    Entered<SupportedSystem> enter(Actor actor, UUID id, SystemDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            SupportedSystem present = systems.findById(id);
            if (present != null) {
                return chronicle.again(present, draft);
            }
            references.requireCustomer(draft.customer());
            return chronicle.recorded(actor, new SupportedSystem(id, draft, clock.instant()));
        });
    }

    SupportedSystem amend(Actor actor, UUID id, @Nullable String ifMatch, SystemDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            SupportedSystem system = systems.existing(id);
            return chronicle.amended(actor, system, ifMatch, draft);
        });
    }

    SupportedSystem show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> systems.existing(id));
    }

    Page<SupportedSystem> list(Actor actor, Selection selection, int limit) {
        return work.reading(actor.scope(), () -> systems.page(selection, limit));
    }
}
