package io.weibao.inspection.plan;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.DayType;
import io.weibao.calendar.ShippedCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days people work, by the calendar {@code cn-5x8} with its holidays and make-up days. */
@ApplicationScoped
public class WorkingDays {

    private static final String CALENDAR = "cn-5x8";

    private final BusinessCalendar calendar = ShippedCalendars.book().calendar(CALENDAR);

    /** Names everything that decides the answers. */
    String version() {
        return calendar.version();
    }

    boolean isWorking(LocalDate day) {
        DayType type = calendar.dayType(day);
        return type == DayType.WORKING_DAY || type == DayType.MAKE_UP_DAY;
    }

    /** Whether the holidays of that year are not announced, so that a moved day may still move again. */
    boolean isProvisional(LocalDate day) {
        return calendar.isProvisional(day.atStartOfDay(calendar.zone()).toInstant());
    }

    /** That day, or the next working day; but never into another month: then the last working day before. */
    LocalDate moved(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return ofMonth(day, 1, month).or(() -> ofMonth(day, -1, month)).orElse(day);
    }

    private Optional<LocalDate> ofMonth(LocalDate day, int step, YearMonth month) {
        return Stream.iterate(day, next -> YearMonth.from(next).equals(month), next -> next.plusDays(step))
                .filter(this::isWorking)
                .findFirst();
    }

    /** The n-th working day after a day. */
    LocalDate after(LocalDate day, int days) {
        return days == 0
                ? day
                : Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                        .filter(this::isWorking)
                        .skip(days - 1L)
                        .findFirst()
                        .orElseThrow();
    }
}
