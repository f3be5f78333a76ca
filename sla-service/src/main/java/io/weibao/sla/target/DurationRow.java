package io.weibao.sla.target;

import io.weibao.calendar.DayType;
import io.weibao.sla.fact.FaultLevel;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a target's table: how long it takes in the cases that all of its conditions describe.
 *
 * @param levels none means any
 * @param arrival whether a calendar is open at the anchor
 * @param hours local hours into which the anchor falls
 * @param dayTypes kinds of day on which the anchor falls; none means any
 * @param clause where this figure comes from, if not from where the target does
 */
public record DurationRow(
        Set<FaultLevel> levels,
        @Nullable Arrival arrival,
        @Nullable HoursOfDay hours,
        Set<DayType> dayTypes,
        Duration duration,
        @Nullable Clause clause) {

    public record Arrival(String calendar, boolean open) {}

    public DurationRow {
        levels = Set.copyOf(levels);
        dayTypes = Set.copyOf(dayTypes);
    }

    /** Whether this row is about a case. */
    public boolean fits(Case given) {
        return (levels.isEmpty() || levels.contains(given.level()))
                && (arrival == null || given.isOpen(arrival.calendar()) == arrival.open())
                && (hours == null || hours.contain(given.secondOfDay()))
                && (dayTypes.isEmpty() || dayTypes.contains(given.dayType()));
    }

    /** What a table of durations is asked about. */
    public interface Case {

        FaultLevel level();

        boolean isOpen(String calendar);

        int secondOfDay();

        DayType dayType();
    }
}
