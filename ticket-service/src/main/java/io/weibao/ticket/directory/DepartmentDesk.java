package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows departments and who heads them. */
@ApplicationScoped
class DepartmentDesk {

    private final UnitOfWork work;
    private final Departments departments;
    private final References references;
    private final Chronicle chronicle;
    private final Clock clock;

    DepartmentDesk(UnitOfWork work, Departments departments, References references, Chronicle chronicle, Clock clock) {
        this.work = work;
        this.departments = departments;
        this.references = references;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Records a department under an id that the caller may have chosen: asked twice, it happens once. */
    Entered<Department> enter(Actor actor, UUID id, DepartmentDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            Department present = departments.findById(id);
            if (present != null) {
                return chronicle.again(present, draft);
            }
            references.requireCustomer(draft.customer());
            references.requireHead(draft.customer(), draft.head());
            return chronicle.recorded(actor, new Department(id, draft, clock.instant()));
        });
    }

    Department amend(Actor actor, UUID id, @Nullable String ifMatch, DepartmentDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            Department department = departments.existing(id);
            references.requireHead(draft.customer(), draft.head());
            return chronicle.amended(actor, department, ifMatch, draft);
        });
    }

    Department show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> departments.existing(id));
    }

    Page<Department> list(Actor actor, Selection selection, int limit) {
        return work.reading(actor.scope(), () -> departments.page(selection, limit));
    }
}
