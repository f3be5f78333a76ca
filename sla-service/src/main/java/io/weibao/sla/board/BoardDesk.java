package io.weibao.sla.board;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.clock.ClockView;
import io.weibao.sla.clock.ClockViews;
import io.weibao.sla.clock.ShownClock;
import io.weibao.sla.clock.StoredClock;
import io.weibao.sla.escalation.EscalationDesk;
import io.weibao.sla.escalation.EscalationView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the board together in one reading transaction, so that its lists belong to one moment. */
@ApplicationScoped
class BoardDesk {

    static final int MOST = 50;
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final UnitOfWork work;
    private final BoardSearch search;
    private final ClockViews clocks;
    private final EscalationDesk escalations;
    private final Moment moment;

    BoardDesk(UnitOfWork work, BoardSearch search, ClockViews clocks, EscalationDesk escalations, Moment moment) {
        this.work = work;
        this.search = search;
        this.clocks = clocks;
        this.escalations = escalations;
        this.moment = moment;
    }

    /** Now, and when today ends where the provider sits. */
    @ApplicationScoped
    static class Moment {

        private final Clock clock;
        private final ZoneId zone;

        Moment(Clock clock, @ConfigProperty(name = "weibao.zone") ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        Instant now() {
            return clock.instant();
        }

        Instant endOfDay(Instant now) {
            return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    BoardView board(Actor actor) {
        return work.reading(actor.scope(), () -> {
            Instant now = moment.now();
            Spans spans = spans(now);
            Map<UUID, ShownClock> shown = clocks.show(spans.all(), now);
            return new BoardView(
                    now,
                    waiting(actor, now),
                    views(spans.overdue(), shown),
                    views(spans.halfAnHour(), shown),
                    views(spans.twoHours(), shown),
                    views(spans.today(), shown),
                    search.byCustomer(now, now.plus(TWO_HOURS)),
                    search.withoutAgreement(MOST));
        });
    }

    private Spans spans(Instant now) {
        Instant half = now.plus(HALF_AN_HOUR);
        Instant two = now.plus(TWO_HOURS);
        return new Spans(
                search.overdue(now, MOST),
                search.due(now, half, MOST),
                search.due(half, two, MOST),
                search.due(two, moment.endOfDay(now), MOST));
    }

    /** Who is called is the provider's own affair. */
    private List<EscalationView> waiting(Actor actor, Instant now) {
        return actor.isProvider() ? escalations.waiting(MOST, now) : List.of();
    }

    private static List<ClockView> views(List<StoredClock> clocks, Map<UUID, ShownClock> shown) {
        return clocks.stream()
                .map(clock -> shown.get(clock.id()))
                .map(ShownClock::view)
                .toList();
    }

    private record Spans(
            List<StoredClock> overdue,
            List<StoredClock> halfAnHour,
            List<StoredClock> twoHours,
            List<StoredClock> today) {

        List<StoredClock> all() {
            return Stream.of(overdue, halfAnHour, twoHours, today)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
