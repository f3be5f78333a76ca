package io.weibao.reporting.figures;

import io.weibao.kit.problem.InvalidValues;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The period somebody asks for: a month, or the days from and to, both included. Neither in the future nor so long that its figures
 * would mean nothing.
 */
public record AskedPeriod(
        @Nullable String month,
        @Nullable String from,
        @Nullable String to) {

    /** The longest period that is answered. */
    public static final int MOST_MONTHS = 36;

    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 9999;

    /** The period in this zone, where it is this day now. */
    public Period in(ZoneId zone, LocalDate today) {
        Period period = month != null ? ofMonth(month, zone) : ofDays(zone);
        if (period.until().isBefore(period.from())) {
            throw PeriodRefused.backwards();
        }
        if (period.from().isAfter(today)) {
            throw PeriodRefused.inTheFuture(month != null ? "/month" : "/from", period.from(), today);
        }
        if (!period.until().isBefore(period.from().plusMonths(MOST_MONTHS))) {
            throw PeriodRefused.tooLong(MOST_MONTHS);
        }
        return period;
    }

    private Period ofMonth(String text, ZoneId zone) {
        if (from != null || to != null) {
            throw PeriodRefused.monthOrDays();
        }
        try {
            return inReach("/month", Period.of(YearMonth.parse(text), zone));
        } catch (DateTimeException _) {
            throw InvalidValues.at("/month", "invalid-value", text);
        }
    }

    private Period ofDays(ZoneId zone) {
        if (from == null || to == null) {
            throw PeriodRefused.monthOrDays();
        }
        return inReach("/from", new Period(day("/from", from), day("/to", to), zone));
    }

    private static Period inReach(String pointer, Period period) {
        if (period.from().getYear() < EARLIEST_YEAR || period.until().getYear() > LATEST_YEAR) {
            throw InvalidValues.at(pointer, "invalid-value", period.from());
        }
        return period;
    }

    private static LocalDate day(String pointer, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw InvalidValues.at(pointer, "invalid-value", text);
        }
    }
}
