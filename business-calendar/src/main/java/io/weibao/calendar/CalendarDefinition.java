package io.weibao.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as somebody writes it down, before it is joined with the holidays it refers to. Its own days go before those of
 * the holiday book.
 *
 * @param holidays name of the holiday book it follows; none for a calendar that knows no public holidays
 * @param makeUpDaysWorkAs the weekday whose hours a make-up day has; none if support stays closed on make-up days
 */
public record CalendarDefinition(
        String id,
        CalendarName name,
        ZoneId zone,
        WeeklyHours weekly,
        @Nullable String holidays,
        @Nullable DayOfWeek makeUpDaysWorkAs,
        List<DayOverride> days) {

    public CalendarDefinition {
        days = List.copyOf(days);
        if (days.stream().map(DayOverride::date).distinct().count() < days.size()) {
            throw new CalendarMistakeException(CalendarMistake.DAY_TWICE, id);
        }
    }

    /** A calendar of weekly hours only. */
    public static CalendarDefinition weekly(String id, ZoneId zone, WeeklyHours weekly) {
        return new CalendarDefinition(id, new CalendarName(id, id), zone, weekly, null, null, List.of());
    }
}
