package io.weibao.sla.simulation;

import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Clock;
import io.weibao.sla.target.ClockReading.AtRisk;
import io.weibao.sla.target.ClockReading.Breached;
import io.weibao.sla.target.ClockReading.Cancelled;
import io.weibao.sla.target.ClockReading.Met;
import io.weibao.sla.target.ClockReading.OnTrack;
import io.weibao.sla.target.ClockReading.Paused;
import io.weibao.sla.target.Milestone;
import io.weibao.sla.target.PastBreach;
import io.weibao.sla.target.Segment;
import io.weibao.sla.target.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it is answered: its reading, and everything that explains its due time.
 *
 * @param dueAt while paused without a limit: when it would be due if it went on at once
 * @param remaining working time until it is due; absent once it has ended or is late
 * @param onset how it came to be late
 * @param cancelledBy the fact that made it needless
 * @param duration what was promised in this case
 * @param dueWithoutWaiting when it would have been due had nobody been waited for; absent if that changes nothing
 */
record ClockView(
        String target,
        int cycle,
        @Nullable String paper,
        Text name,
        Instant startedAt,
        Instant openedAt,
        Instant dueAt,
        String reading,
        Duration elapsed,
        @Nullable Duration remaining,
        @Nullable Instant breachedAt,
        @Nullable String onset,
        @Nullable Instant stoppedAt,
        @Nullable String cancelledBy,
        @Nullable PauseView paused,
        Duration duration,
        CalendarRef calendar,
        boolean provisional,
        @Nullable Instant dueWithoutWaiting,
        Clause clause,
        List<SegmentView> segments,
        List<Instant> warningsAt,
        List<EscalationView> escalations,
        List<PastBreach> pastBreaches) {

    record PauseView(
            Instant since,
            String party,
            @Nullable String reason,
            @Nullable Instant until) {}

    record CalendarRef(String id, String version) {}

    record SegmentView(
            Instant from, Instant to, String kind, @Nullable String reason) {}

    record EscalationView(Instant at, int step, List<String> to) {}

    static ClockView of(Clock clock) {
        return new ClockView(
                clock.target().id(),
                clock.cycle(),
                clock.paper(),
                clock.target().name(),
                clock.startedAt(),
                clock.openedAt(),
                clock.dueAt(),
                clock.reading().label(),
                clock.elapsed(),
                remaining(clock),
                clock.breachedAt(),
                clock.reading() instanceof Breached breached ? label(breached.onset()) : null,
                clock.stoppedAt(),
                clock.reading() instanceof Cancelled cancelled ? cancelled.by().label() : null,
                clock.reading() instanceof Paused paused ? pause(paused) : null,
                clock.deadline().duration(),
                new CalendarRef(clock.target().calendar(), clock.deadline().calendarVersion()),
                clock.deadline().provisional(),
                clock.deadline().dueWithoutWaiting(),
                clock.clause(),
                clock.segments().stream().map(ClockView::segment).toList(),
                at(clock, Milestone.Kind.WARNING).map(Milestone::at).toList(),
                at(clock, Milestone.Kind.ESCALATION)
                        .map(step -> new EscalationView(step.at(), step.step(), step.to()))
                        .toList(),
                clock.pastBreaches());
    }

    private static Stream<Milestone> at(Clock clock, Milestone.Kind kind) {
        return clock.milestones().stream().filter(milestone -> milestone.kind() == kind);
    }

    private static @Nullable Duration remaining(Clock clock) {
        return switch (clock.reading()) {
            case OnTrack onTrack -> onTrack.remaining();
            case AtRisk atRisk -> atRisk.remaining();
            case Paused paused -> paused.remaining();
            case Met _, Breached _, Cancelled _ -> null;
        };
    }

    private static PauseView pause(Paused paused) {
        return new PauseView(
                paused.since(),
                paused.party().label(),
                paused.reason() == null ? null : paused.reason().label(),
                paused.until());
    }

    private static SegmentView segment(Segment segment) {
        return new SegmentView(segment.from(), segment.to(), segment.kind().label(), segment.reason());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
