package io.weibao.sla.clock;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.clock.ClockSearch.Counts;
import io.weibao.sla.clock.ClockSearch.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about clocks. */
@ApplicationScoped
class ClockDesk {

    private final UnitOfWork work;
    private final ClockSearch search;
    private final ClockViews views;
    private final Explanations explanations;
    private final Clock clock;

    ClockDesk(UnitOfWork work, ClockSearch search, ClockViews views, Explanations explanations, Clock clock) {
        this.work = work;
        this.search = search;
        this.views = views;
        this.explanations = explanations;
        this.clock = clock;
    }

    Page<ClockView> page(Actor actor, Filter filter, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> {
            Instant now = clock.instant();
            Page<StoredClock> page = Page.of(
                    search.page(filter, now, after, limit + 1), limit, last -> ClockSearch.cursor(filter, last));
            List<ClockView> shown = views.show(page.items(), now).values().stream()
                    .map(ShownClock::view)
                    .toList();
            return new Page<>(shown, page.next());
        });
    }

    /** All clocks of a ticket, by number or id; none when nothing was agreed for it. */
    Page<ClockView> ofTicket(Actor actor, String ticket, @Nullable Instant asOf) {
        return work.reading(actor.scope(), () -> {
            Instant moment = asOf == null ? clock.instant() : asOf;
            List<ClockView> shown = explanations.caseOf(ticket).stream()
                    .flatMap(each -> views.computed(each, moment).stream())
                    .toList();
            return new Page<>(shown, null);
        });
    }

    /** The clocks of several tickets as they are stored: for lists, where a due time of a pause does not matter. */
    Page<ClockView> ofTickets(Actor actor, List<UUID> tickets) {
        return work.reading(actor.scope(), () -> {
            Instant now = clock.instant();
            List<ClockView> shown = views.show(search.ofTickets(tickets, Page.HIGHEST_LIMIT), now).values().stream()
                    .map(ShownClock::view)
                    .toList();
            return new Page<>(shown, null);
        });
    }

    ClockExplanation explain(Actor actor, UUID id) {
        return work.reading(
                actor.scope(), () -> explanations.of(id, clock.instant()).orElseThrow(() -> new NotFound("clock", id)));
    }

    Counts counts(Actor actor, @Nullable UUID customer) {
        return work.reading(actor.scope(), () -> search.counts(customer, clock.instant()));
    }
}
