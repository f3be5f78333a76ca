package io.weibao.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of a plan: a pure function of the plan, the working days and the zone. */
public final class Schedule {

    /** A rule leaves at most ten years between two inspections. */
    private static final int FURTHEST_YEARS = 11;

    private final Plan plan;
    private final WorkingDays working;
    private final ZoneId zone;

    Schedule(Plan plan, WorkingDays working, ZoneId zone) {
        this.plan = plan;
        this.working = working;
        this.zone = zone;
    }

    /** Of the months after this one (all if null), those that have opened by now, in order. */
    public List<Occurrence> opened(@Nullable YearMonth after, Instant now) {
        LocalDate endOfMonth = YearMonth.from(now.atZone(zone)).atEndOfMonth();
        return between(LocalDate.MIN, endOfMonth).stream()
                .filter(occurrence -> after == null || occurrence.month().isAfter(after))
                .filter(occurrence -> !occurrence.opensAt().isAfter(now))
                .toList();
    }

    /** When the first round after this month (of all if null) opens, however long ago; nothing if none will. */
    public Optional<Instant> next(@Nullable YearMonth after) {
        LocalDate from = after == null ? plan.startsOn() : after.plusMonths(1).atDay(1);
        LocalDate horizon = (from.isBefore(plan.startsOn()) ? plan.startsOn() : from).plusYears(FURTHEST_YEARS);
        return between(from, horizon).stream().map(Occurrence::opensAt).findFirst();
    }

    /** Those whose day, after moving, lies in this span, both ends included. */
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        LocalDate last = YearMonth.from(to).atEndOfMonth();
        return plan.recurrence().days(plan.startsOn(), last).stream()
                .filter(day -> !YearMonth.from(day).atEndOfMonth().isBefore(from))
                .map(this::occurrence)
                .filter(occurrence -> !occurrence.scheduledFor().isBefore(from)
                        && !occurrence.scheduledFor().isAfter(to))
                .toList();
    }

    private Occurrence occurrence(LocalDate byRule) {
        boolean moved = plan.movedToWorkingDays();
        LocalDate day = moved ? working.moved(byRule) : byRule;
        LocalDate last = moved ? working.after(day, plan.dueDays()) : day.plusDays(plan.dueDays());
        return new Occurrence(
                YearMonth.from(byRule),
                byRule,
                day,
                day.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                moved && working.isProvisional(byRule));
    }
}
