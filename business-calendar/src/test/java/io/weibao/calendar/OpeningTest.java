package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.SHANGHAI;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.daily;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @ParameterizedTest(name = "{0} is open: {1} ({2})")
    @CsvSource({
        "2026-11-23T08:59:59, false, the last second before the morning",
        "2026-11-23T09:00:00, true,  the first second of the morning",
        "2026-11-23T11:59:59, true,  the last second of the morning",
        "2026-11-23T12:00:00, false, lunch begins",
        "2026-11-23T12:59:59, false, lunch ends",
        "2026-11-23T13:00:00, true,  the afternoon begins",
        "2026-11-23T18:00:00, false, the evening begins",
        "2026-11-22T10:00:00, false, an ordinary Sunday",
        "2026-02-14T10:00:00, true,  a make-up Saturday",
        "2026-02-17T10:00:00, false, Spring Festival on a Tuesday",
        "2026-10-10T10:00:00, true,  the make-up Saturday after National Day",
    })
    void theShippedCalendarIsOpenInItsHours(String local, boolean open, String why) {
        assertThat(CN.isOpen(at(local))).as(why).isEqualTo(open);
    }

    @Test
    void aFractionOfASecondBelongsToItsSecond() {
        assertThat(CN.isOpen(at("2026-11-23T11:59:59.999"))).isTrue();
        assertThat(CN.isOpen(at("2026-11-23T08:59:59.999"))).isFalse();
    }

    @Test
    void theEndOfTheDayIsTwentyFour() {
        BusinessCalendar evening = daily(SHANGHAI, "18:00-24:00");

        assertThat(evening.isOpen(at("2026-11-23T23:59:59"))).isTrue();
        assertThat(evening.isOpen(at("2026-11-24T00:00:00"))).isFalse();
    }

    @Test
    void aCalendarAroundTheClockIsOpenAtAnyTime() {
        assertThat(ALWAYS.isAlwaysOpen()).isTrue();
        assertThat(ALWAYS.isOpen(at("2026-02-17T03:00:00"))).isTrue();
        assertThat(CN.isAlwaysOpen()).isFalse();
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "2026-11-23T00:00:00, WORKING_DAY",
        "2026-11-22T23:59:59, REST_DAY",
        "2026-02-15T10:00:00, HOLIDAY",
        "2026-02-14T03:00:00, MAKE_UP_DAY",
        "2020-02-03T10:00:00, WORKING_DAY",
    })
    void everyDayHasAType(String local, DayType type) {
        assertThat(CN.dayType(at(local))).isEqualTo(type);
    }
}
