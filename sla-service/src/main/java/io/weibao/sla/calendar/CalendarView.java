package io.weibao.sla.calendar;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.CalendarDefinition;
import io.weibao.calendar.CalendarName;
import io.weibao.calendar.DayHours;
import io.weibao.calendar.DayOverride;
import io.weibao.calendar.Hours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A calendar, in the form in which one is recorded, with what it is now.
 *
 * @param holidays name of the public holidays it follows
 * @param missingYear the year whose holidays should be known by now and are not
 */
@Schema(name = "Calendar")
record CalendarView(
        String id,
        CalendarName name,
        ZoneId zone,
        Map<DayOfWeek, List<String>> weekly,
        @Nullable String holidays,
        @Nullable DayOfWeek makeUpDaysWorkAs,
        List<DayView> days,
        String version,
        boolean open,
        @Nullable Integer missingYear) {

    /** A day that does not follow its weekday. */
    @Schema(name = "CalendarDay")
    record DayView(
            LocalDate date,
            String name,
            @Nullable Boolean closed,
            @Nullable List<String> open,
            @Nullable DayOfWeek worksAs) {

        static DayView of(DayOverride day) {
            return switch (day) {
                case DayOverride.Closed(LocalDate date, String name) -> new DayView(date, name, true, null, null);
                case DayOverride.OpenWith(LocalDate date, String name, DayHours hours) ->
                    new DayView(date, name, null, texts(hours), null);
                case DayOverride.WorksAs(LocalDate date, String name, DayOfWeek weekday) ->
                    new DayView(date, name, null, null, weekday);
            };
        }
    }

    static CalendarView of(BusinessCalendar calendar, Instant now) {
        CalendarDefinition definition = calendar.definition();
        Map<DayOfWeek, List<String>> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            weekly.put(weekday, texts(definition.weekly().on(weekday)));
        }
        OptionalInt missing = calendar.overdueYear(now);
        return new CalendarView(
                calendar.id(),
                calendar.name(),
                calendar.zone(),
                weekly,
                definition.holidays(),
                definition.makeUpDaysWorkAs(),
                definition.days().stream().map(DayView::of).toList(),
                calendar.version(),
                calendar.isOpen(now),
                missing.isPresent() ? missing.getAsInt() : null);
    }

    private static List<String> texts(DayHours hours) {
        return hours.spans().stream().map(Hours::toString).toList();
    }
}
