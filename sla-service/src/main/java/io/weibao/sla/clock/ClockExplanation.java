package io.weibao.sla.clock;

import io.weibao.calendar.DayType;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.PauseReason;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.fact.Wait;
import io.weibao.sla.target.Clock;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.HoursOfDay;
import io.weibao.sla.target.Milestone;
import io.weibao.sla.target.PastBreach;
import io.weibao.sla.target.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock is due when it is: what happened, how the time counted, what was waited for, what the agreement says, and
 * when it would have been due otherwise. The spans of kind working add up to the duration.
 */
@Schema(name = "ClockExplanation")
public record ClockExplanation(
        ClockView clock,
        Duration duration,
        RowView row,
        Duration elapsed,
        CalendarView calendar,
        List<FactView> facts,
        List<SegmentView> segments,
        List<WaitView> waits,
        List<WhatIf> whatIf,
        List<BreachView> pastBreaches,
        List<MilestoneView> milestones) {

    /** Why it takes that long: what the row of the table asks for that fitted. Without any condition it always fits. */
    @Schema(name = "ClockDurationRow")
    public record RowView(
            List<String> levels,
            @Nullable ArrivalView arrival,
            @Nullable HoursView hours,
            List<String> dayTypes) {

        static RowView of(DurationRow row) {
            return new RowView(
                    row.levels().stream().sorted().map(FaultLevel::name).toList(),
                    ArrivalView.of(row.arrival()),
                    HoursView.of(row.hours()),
                    row.dayTypes().stream().sorted().map(RowView::label).toList());
        }

        private static String label(DayType type) {
            return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether this calendar was open at the moment from which is counted. */
    @Schema(name = "ClockArrival")
    public record ArrivalView(String calendar, boolean open) {

        static @Nullable ArrivalView of(DurationRow.@Nullable Arrival arrival) {
            return arrival == null ? null : new ArrivalView(arrival.calendar(), arrival.open());
        }
    }

    /** The local hours into which that moment falls. */
    @Schema(name = "ClockHoursOfDay")
    public record HoursView(String from, String to) {

        static @Nullable HoursView of(@Nullable HoursOfDay hours) {
            return hours == null ? null : new HoursView(hours.fromText(), hours.toText());
        }
    }

    /** The calendar whose version gave this due time; provisional while holidays are not announced. */
    @Schema(name = "ClockCalendar")
    public record CalendarView(String id, String version, boolean provisional) {}

    /** A fact of the ticket; recorded later than it happened when the two differ by more than a minute. */
    @Schema(name = "ClockFact")
    public record FactView(String fact, Instant at, Instant recordedAt, boolean recordedLater) {

        private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

        static FactView of(ServiceFact fact) {
            return new FactView(
                    fact.name().label(),
                    fact.occurredAt(),
                    fact.recordedAt(),
                    fact.recordedAt().isAfter(fact.occurredAt().plus(SAME_MOMENT)));
        }
    }

    /** A span and how it counts: working, closed, holiday, paused or solved. */
    @Schema(name = "ClockSegment")
    public record SegmentView(
            Instant from, Instant to, String kind, @Nullable String reason) {

        static SegmentView of(Segment segment) {
            return new SegmentView(segment.from(), segment.to(), segment.kind().label(), segment.reason());
        }
    }

    /** A wait of the ticket, and whether this target lets it count. */
    @Schema(name = "ClockWait")
    public record WaitView(
            Instant from,
            @Nullable Instant to,
            @Nullable Instant until,
            String party,
            @Nullable String reason,
            boolean pausesThis) {

        static WaitView of(Wait wait, Clock clock) {
            PauseReason reason = wait.reason();
            return new WaitView(
                    wait.from(),
                    wait.to(),
                    wait.until(),
                    wait.party().label(),
                    reason == null ? null : reason.label(),
                    clock.target().pausedBy().contains(wait.party()));
        }
    }

    /** Had it not waited for this, it would have been due then. */
    @Schema(name = "ClockWhatIf")
    public record WhatIf(String withoutWaitingFor, Instant dueAt) {}

    /** A breach under circumstances that changed later. */
    @Schema(name = "ClockPastBreach")
    public record BreachView(Instant breachedAt, Instant dueAt, String level, Instant until) {

        static BreachView of(PastBreach breach) {
            return new BreachView(
                    breach.breachedAt(), breach.dueAt(), breach.level().name(), breach.until());
        }
    }

    /** When somebody is told, planned and actual; not fired while it is to come or when nobody is told any more. */
    @Schema(name = "ClockMilestone")
    public record MilestoneView(
            String kind,
            int step,
            int repetition,
            Instant at,
            @Nullable Instant firedAt,
            @Nullable Boolean late) {

        static MilestoneView of(Milestone milestone, @Nullable Timer fired) {
            return new MilestoneView(
                    milestone.kind().name().toLowerCase(Locale.ROOT),
                    milestone.step(),
                    milestone.repetition(),
                    milestone.at(),
                    fired == null ? null : fired.firedAt(),
                    fired == null ? null : fired.late());
        }
    }
}
