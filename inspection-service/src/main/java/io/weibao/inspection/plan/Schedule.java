package io.weibao.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return after(after, YearMonth.from(now.atZone(zone)).atEndOfMonth())
                .filter(occurrence -> !occurrence.opensAt().isAfter(now))
                .toList();
    }

    /** When the first round after this month (of all if null) opens, however long ago; nothing if none will. */
    public Optional<Instant> next(@Nullable YearMonth after) {
        LocalDate from = after == null || after.atEndOfMonth().isBefore(plan.startsOn())
                ? plan.startsOn()
                : after.atEndOfMonth();
        return after(after, from.plusYears(FURTHEST_YEARS))
                .map(Occurrence::opensAt)
                .findFirst();
    }

    /** Those whose day, after moving, lies in this span, both ends included. */
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        return after(YearMonth.from(from).minusMonths(1), YearMonth.from(to).atEndOfMonth())
                .filter(occurrence -> !occurrence.scheduledFor().isBefore(from)
                        && !occurrence.scheduledFor().isAfter(to))
                .toList();
    }

    /** Of the months after this one, up to that day of the rule. A moved day never leaves its month, so months tell them apart. */
    private Stream<Occurrence> after(@Nullable YearMonth after, LocalDate lastByRule) {
        return plan.recurrence().days(plan.startsOn(), lastByRule).stream()
                .filter(day -> after == null || YearMonth.from(day).isAfter(after))
                .map(this::occurrence);
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
