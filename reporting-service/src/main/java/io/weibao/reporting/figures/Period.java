package io.weibao.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole days in a zone, both ends included, as people write a period.
 *
 * @param zone in which a day begins and ends
 */
public record Period(LocalDate from, LocalDate until, ZoneId zone) {

    public static Period of(YearMonth month, ZoneId zone) {
        return new Period(month.atDay(1), month.atEndOfMonth(), zone);
    }

    /** The first instant. */
    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The months it touches. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(until)),
                        month -> month.plusMonths(1))
                .toList();
    }
}
