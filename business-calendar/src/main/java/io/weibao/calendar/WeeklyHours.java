package io.weibao.calendar;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The support hours of an ordinary week. A weekday that is not named is closed. */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {

    public WeeklyHours {
        Map<DayOfWeek, DayHours> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            all.put(weekday, days.getOrDefault(weekday, DayHours.CLOSED));
        }
        days = Map.copyOf(all);
    }

    /** The same hours on each of these weekdays, closed on the others. */
    public static WeeklyHours on(Collection<DayOfWeek> weekdays, DayHours hours) {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        weekdays.forEach(weekday -> days.put(weekday, hours));
        return new WeeklyHours(days);
    }

    public DayHours on(DayOfWeek weekday) {
        return days.getOrDefault(weekday, DayHours.CLOSED);
    }

    boolean isNeverOpen() {
        return days.values().stream().allMatch(DayHours::isClosed);
    }

    boolean isAlwaysOpen() {
        return days.values().stream().allMatch(DayHours::isAllDay);
    }

    /** Monday first: the version of a calendar is made from this text, so its order must be fixed. */
    @Override
    public String toString() {
        return new EnumMap<>(days).toString();
    }
}
