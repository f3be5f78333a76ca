package io.weibao.sla.clock;

import io.weibao.sla.clock.ClockNews.Kind;
import io.weibao.sla.target.Clock;
import io.weibao.sla.target.Milestone;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Terms;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the clocks that the facts give now with those that stand in the database, and says what must be written and
 * told. Pure: the same input gives the same settlement. When firing, every milestone whose moment has come fires, in order;
 * otherwise it only becomes pending and the timer loop finds it.
 */
final class Settler {

    private final Instant asOf;
    private final boolean firing;
    private final Settlement settlement = new Settlement();

    Settler(Instant asOf, boolean firing) {
        this.asOf = asOf;
        this.firing = firing;
    }

    Settlement settlement() {
        return settlement;
    }

    /** One ticket: its clocks by the facts, and as they stand. */
    void settle(TrackedTicket ticket, Terms terms, List<Clock> computed, List<Standing> stored) {
        Map<UUID, Standing> left = new HashMap<>();
        stored.forEach(standing -> left.put(standing.clock().id(), standing));
        for (Clock clock : computed) {
            UUID id = StoredClock.id(ticket.id(), clock.target().id(), clock.cycle());
            new OneClock(ticket, terms, clock, left.remove(id)).settle();
        }
        left.values().forEach(standing -> takeAway(ticket, terms, standing));
    }

    private void takeAway(TrackedTicket ticket, Terms terms, Standing standing) {
        if (standing.clock().ended()) {
            return;
        }
        StoredClock after = standing.clock().withoutGround();
        settlement.changed().add(after);
        settlement.rearmed().add(after.id());
        if (standing.waiting()) {
            settlement.ended().add(after.id());
        }
        Target target = terms.target(after.target()).orElseThrow();
        settlement.news().add(new ClockNews(Kind.CANCELLED, ticket, after, target, asOf, asOf, false, null));
    }

    /** One clock, before and after. */
    private final class OneClock {

        private final TrackedTicket ticket;
        private final Terms terms;
        private final Clock clock;
        private final @Nullable Standing before;
        private final StoredClock after;

        OneClock(TrackedTicket ticket, Terms terms, Clock clock, @Nullable Standing before) {
            this.ticket = ticket;
            this.terms = terms;
            this.clock = clock;
            this.before = before;
            this.after = StoredClock.of(ticket, clock, before == null ? null : before.clock());
        }

        void settle() {
            if (before == null || !after.equals(before.clock())) {
                settlement.changed().add(after);
            }
            tellChanges();
            List<Milestone> open = openMilestones();
            List<Milestone> due = firing
                    ? open.stream().filter(one -> !one.at().isAfter(asOf)).toList()
                    : List.of();
            due.forEach(this::fire);
            arm(due, open.size() > due.size() ? open.get(due.size()) : null);
            if (before != null && before.waiting() && (after.ended() || !before.concerns(after.breachedAt()))) {
                settlement.ended().add(after.id());
            }
        }

        private void tellChanges() {
            boolean ranBefore = before != null && !before.clock().ended();
            if (before == null || (!ranBefore && !after.ended())) {
                tell(Kind.STARTED, after.startedAt(), false);
            }
            if (after.breaches() > (before == null ? 0 : before.clock().breaches())) {
                Instant broken = brokenAt();
                tell(Kind.BREACHED, broken, Timer.late(broken, asOf));
            }
            if (before != null && before.clock().endsLike(after)) {
                return;
            }
            if (after.state() == ClockState.STOPPED) {
                Kind kept = after.breachedAt() == null ? Kind.MET : Kind.MET_LATE;
                tell(kept, Objects.requireNonNullElse(after.stoppedAt(), asOf), false);
            }
            if (after.state() == ClockState.CANCELLED) {
                tell(Kind.CANCELLED, Objects.requireNonNullElse(after.stoppedAt(), asOf), false);
            }
        }

        private Instant brokenAt() {
            Instant broken = after.breachedAt();
            return broken != null ? broken : clock.pastBreaches().getLast().breachedAt();
        }

        private List<Milestone> openMilestones() {
            if (!ticket.alarms() || !clock.armed() || after.ended()) {
                return List.of();
            }
            return clock.milestones().stream().filter(this::stillToCome).toList();
        }

        private boolean stillToCome(Milestone milestone) {
            if (before == null) {
                return true;
            }
            boolean answered = milestone.kind() == Milestone.Kind.ESCALATION && before.answered(after.breachedAt());
            return !answered && !before.fired().contains(Timer.key(milestone));
        }

        private void fire(Milestone milestone) {
            boolean late = Timer.late(milestone.at(), asOf);
            settlement.timers().add(Timer.of(after, milestone, asOf));
            settlement
                    .fired()
                    .add(new FiredMilestone(ticket, after, clock.target(), milestone, terms.zone(), asOf, late));
            if (milestone.kind() == Milestone.Kind.WARNING) {
                tell(Kind.WARNED, milestone.at(), late);
            }
        }

        /** The pending timer is replaced when another milestone comes next. */
        private void arm(List<Milestone> due, @Nullable Milestone next) {
            String pending = next == null ? null : Timer.key(after.generation(), next);
            String pendingBefore = before == null ? null : before.pending();
            if (due.isEmpty() && Objects.equals(pending, pendingBefore)) {
                return;
            }
            if (pendingBefore != null) {
                settlement.rearmed().add(after.id());
            }
            if (next != null) {
                settlement.timers().add(Timer.of(after, next, null));
            }
        }

        private void tell(Kind kind, Instant plannedAt, boolean late) {
            settlement.news().add(new ClockNews(kind, ticket, after, clock.target(), asOf, plannedAt, late, null));
        }
    }
}
