package io.weibao.reporting.content;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days a document tells of, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins: " + from + " to " + to);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether it is one whole month. */
    public boolean isMonth() {
        return equals(of(YearMonth.from(from)));
    }
}
