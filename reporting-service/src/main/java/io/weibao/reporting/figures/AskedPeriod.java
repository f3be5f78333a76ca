package io.weibao.reporting.figures;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.reporting.content.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** The period, asked for on this day. */
    public Period asOf(LocalDate today) {
        Period period = month != null ? ofMonth(month) : ofDays();
        if (period.from().isAfter(today)) {
            throw PeriodRefused.inTheFuture(month != null ? "/month" : "/from", period.from(), today);
        }
        if (!period.to().isBefore(period.from().plusMonths(MOST_MONTHS))) {
            throw PeriodRefused.tooLong(MOST_MONTHS);
        }
        return period;
    }

    private Period ofMonth(String text) {
        if (from != null || to != null) {
            throw PeriodRefused.monthOrDays();
        }
        try {
            return inReach("/month", Period.of(YearMonth.parse(text)));
        } catch (DateTimeException _) {
            throw InvalidValues.at("/month", "invalid-value", text);
        }
    }

    private Period ofDays() {
        if (from == null || to == null) {
            throw PeriodRefused.monthOrDays();
        }
        LocalDate first = day("/from", from);
        LocalDate last = day("/to", to);
        if (last.isBefore(first)) {
            throw PeriodRefused.backwards();
        }
        return inReach("/from", new Period(first, last));
    }

    private static Period inReach(String pointer, Period period) {
        if (period.from().getYear() < EARLIEST_YEAR || period.to().getYear() > LATEST_YEAR) {
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
