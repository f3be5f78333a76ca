package io.weibao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One day that does not follow its weekday, with the name people know it by. It always speaks of a whole local day: where only
 * some hours change, the day is given its own hours.
 */
public sealed interface DayOverride {

    LocalDate date();

    String name();

    /** Support is closed all day. */
    record Closed(LocalDate date, String name) implements DayOverride {}

    /** Support is open at these hours, whatever its weekday says. */
    record OpenWith(LocalDate date, String name, DayHours hours) implements DayOverride {
        public OpenWith {
            if (hours.isClosed()) {
                throw new CalendarMistakeException(CalendarMistake.OPEN_WITHOUT_HOURS, date);
            }
        }
    }

    /** The day has the hours of another weekday: a make-up Saturday works as Monday, a swapped Wednesday rests as Sunday. */
    record WorksAs(LocalDate date, String name, DayOfWeek weekday) implements DayOverride {}
}
