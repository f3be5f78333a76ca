package io.weibao.inspection.round;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows and lists rounds to those who may see them. */
@ApplicationScoped
class RoundReading {

    private final UnitOfWork work;
    private final Rounds rounds;
    private final RoundPages pages;
    private final RoundJournal journal;
    private final Clock clock;

    RoundReading(UnitOfWork work, Rounds rounds, RoundPages pages, RoundJournal journal, Clock clock) {
        this.work = work;
        this.rounds = rounds;
        this.pages = pages;
        this.journal = journal;
        this.clock = clock;
    }

    RoundPage show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> pages.of(rounds.existing(id)));
    }

    List<RoundJournal.Entry> journal(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> journal.of(rounds.existing(id).id()));
    }

    Page<RoundSummary> list(Actor actor, RoundFilter filter, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        rounds.page(filter, after, limit),
                        limit,
                        counted -> Cursor.of(
                                counted.round().scheduledFor(), counted.round().id()))
                .map(counted -> RoundSummary.of(counted, clock.instant())));
    }
}
