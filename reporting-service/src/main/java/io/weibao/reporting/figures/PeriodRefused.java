package io.weibao.reporting.figures;

import io.weibao.kit.problem.InvalidValues;
import java.time.LocalDate;

/** The ways in which a period can be none. */
final class PeriodRefused {

    private PeriodRefused() {}

    static InvalidValues inTheFuture(String pointer, LocalDate from, LocalDate today) {
        return InvalidValues.at(pointer, "period-in-the-future", from, today);
    }

    static InvalidValues tooLong(int mostMonths) {
        return InvalidValues.at("/to", "period-too-long", mostMonths);
    }

    static InvalidValues backwards() {
        return InvalidValues.at("/to", "period-backwards");
    }

    static InvalidValues monthOrDays() {
        return InvalidValues.at("/month", "month-or-days");
    }
}
