package io.weibao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each local day is: its weekday's hours, unless a holiday or an override says something else. */
final class DayPlan {

    private final WeeklyHours weekly;
    private final Map<DayOfWeek, Day> ordinary = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, Day> special = new HashMap<>();

    DayPlan(CalendarDefinition definition, @Nullable HolidayBook holidays) {
        weekly = definition.weekly();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            DayHours hours = weekly.on(weekday);
            ordinary.put(weekday, new Day(hours.isClosed() ? DayType.REST_DAY : DayType.WORKING_DAY, hours, null));
        }
        if (holidays != null) {
            holidays.days().forEach(day -> putHoliday(day, definition.makeUpDaysWorkAs()));
        }
        definition.days().forEach(this::put);
    }

    Day on(LocalDate date) {
        Day day = special.get(date);
        return day != null ? day : ordinaryDay(date.getDayOfWeek());
    }

    boolean isNeverOpen() {
        return weekly.isNeverOpen()
                && special.values().stream().allMatch(day -> day.hours().isClosed());
    }

    boolean isAlwaysOpen() {
        return weekly.isAlwaysOpen()
                && special.values().stream().allMatch(day -> day.hours().isAllDay());
    }

    private Day ordinaryDay(DayOfWeek weekday) {
        return ordinary.getOrDefault(weekday, new Day(DayType.REST_DAY, DayHours.CLOSED, null));
    }

    /** A notice may also say that people work on a day they work anyway (2020-02-03): then its weekday decides. */
    private void putHoliday(HolidayDay day, @Nullable DayOfWeek makeUpDaysWorkAs) {
        if (day.offDay()) {
            put(new DayOverride.Closed(day.date(), day.name()));
        } else if (makeUpDaysWorkAs != null && isUsuallyFree(day.date())) {
            put(new DayOverride.WorksAs(day.date(), day.name(), makeUpDaysWorkAs));
        }
    }

    private void put(DayOverride override) {
        DayHours hours =
                switch (override) {
                    case DayOverride.Closed closed -> DayHours.CLOSED;
                    case DayOverride.OpenWith open -> open.hours();
                    case DayOverride.WorksAs swapped -> weekly.on(swapped.weekday());
                };
        special.put(override.date(), new Day(type(override.date(), hours), hours, override.name()));
    }

    private DayType type(LocalDate date, DayHours hours) {
        if (hours.isClosed()) {
            return DayType.HOLIDAY;
        }
        return isUsuallyFree(date) ? DayType.MAKE_UP_DAY : DayType.WORKING_DAY;
    }

    private boolean isUsuallyFree(LocalDate date) {
        return weekly.on(date.getDayOfWeek()).isClosed();
    }

    /** All that decides an answer, in a fixed order. */
    @Override
    public String toString() {
        return weekly + "\n" + new TreeMap<>(special);
    }
}
