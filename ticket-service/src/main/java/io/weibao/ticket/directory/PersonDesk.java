package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows the people of both sides. */
@ApplicationScoped
class PersonDesk {

    private final UnitOfWork work;
    private final People people;
    private final References references;
    private final Chronicle chronicle;
    private final Clock clock;

    PersonDesk(UnitOfWork work, People people, References references, Chronicle chronicle, Clock clock) {
        this.work = work;
        this.people = people;
        this.references = references;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Records a person under an id that the caller may have chosen: asked twice, it happens once. */
    Entered<Person> enter(Actor actor, UUID id, PersonDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            Person present = people.findById(id);
            if (present != null) {
                return chronicle.again(present, draft);
            }
            references.requireCustomer(draft.customer());
            people.requireFreeUsername(id, draft.username());
            return chronicle.recorded(actor, new Person(id, draft, clock.instant()));
        });
    }

    Person amend(Actor actor, UUID id, @Nullable String ifMatch, PersonDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            Person person = people.existing(id);
            people.requireFreeUsername(id, draft.username());
            return chronicle.amended(actor, person, ifMatch, draft);
        });
    }

    Person show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> people.existing(id));
    }

    Page<Person> list(Actor actor, Selection selection, int limit) {
        return work.reading(actor.scope(), () -> people.page(selection, limit));
    }
}
