package io.weibao.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Calendars and moments that the tests speak of. */
final class Fixtures {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    static final BusinessCalendar CN = ShippedCalendars.book().calendar("cn-5x8");
    static final BusinessCalendar ALWAYS = ShippedCalendars.book().calendar("24x7");

    private Fixtures() {}

    /** A moment by the clock of Shanghai, such as {@code 2026-02-14T11:59:59}. */
    static Instant at(String local) {
        return at(local, SHANGHAI);
    }

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    static Interval span(String from, String to) {
        return new Interval(at(from), at(to));
    }

    static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    static BusinessCalendar daily(ZoneId zone, String... hours) {
        return weekly(zone, EVERY_DAY, List.of(), hours);
    }

    static BusinessCalendar weekly(ZoneId zone, Set<DayOfWeek> weekdays, List<DayOverride> days, String... hours) {
        WeeklyHours weekly = WeeklyHours.on(weekdays, DayHours.of(hours));
        return BusinessCalendar.of(
                new CalendarDefinition("own", new CalendarName("自定", "own"), zone, weekly, null, null, days));
    }
}
