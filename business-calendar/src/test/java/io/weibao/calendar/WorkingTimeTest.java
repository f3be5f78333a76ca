package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.hours;
import static io.weibao.calendar.Fixtures.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    @ParameterizedTest(name = "from {0} to {1} it is {2}: {3}")
    @CsvSource({
        "2026-11-23T00:00:00, 2026-11-24T00:00:00, PT8H,     an ordinary Monday",
        "2026-11-23T00:00:00, 2026-11-30T00:00:00, PT40H,    an ordinary week",
        "2026-11-23T11:59:59, 2026-11-23T13:00:01, PT2S,     across lunch",
        "2026-02-14T00:00:00, 2026-02-24T00:00:00, PT8H,     Spring Festival with the make-up Saturday before",
        "2026-01-01T00:00:00, 2027-01-01T00:00:00, PT1984H,  the whole of 2026",
        "2026-11-23T12:00:00, 2026-11-23T13:00:00, PT0S,     lunch alone",
        "2026-11-23T10:00:00, 2026-11-23T10:00:00, PT0S,     an empty span",
    })
    void workingTimeOfTheShippedCalendar(String from, String to, Duration working, String why) {
        assertThat(CN.workingTime(at(from), at(to))).as(why).isEqualTo(working);
    }

    @Test
    void aroundTheClockAllTimeIsWorkingTime() {
        assertThat(ALWAYS.workingTime(at("2026-02-14T00:00:00"), at("2026-02-24T00:00:00")))
                .isEqualTo(Duration.ofDays(10));
    }

    @Test
    void pausesAreTakenOutOnce() {
        List<Interval> pauses = List.of(
                span("2026-11-23T11:00:00", "2026-11-23T14:00:00"),
                span("2026-11-23T10:00:00", "2026-11-23T11:30:00"),
                span("2026-11-23T17:00:00", "2026-11-25T00:00:00"));

        Duration working = CN.workingTime(at("2026-11-23T09:00:00"), at("2026-11-23T18:00:00"), pauses);

        assertThat(working).isEqualTo(hours(4));
    }

    @Test
    void aSpanThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> CN.workingTime(at("2026-11-23T09:00:00"), at("2026-11-22T09:00:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it starts");
    }
}
