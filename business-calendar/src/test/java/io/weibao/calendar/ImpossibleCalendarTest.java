package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.EVERY_DAY;
import static io.weibao.calendar.Fixtures.SHANGHAI;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aCalendarThatIsNeverOpenIsRefused() {
        assertThatThrownBy(() -> weekly(SHANGHAI, Set.of(), List.of(new DayOverride.Closed(DAY, "盘点"))))
                .isInstanceOf(ImpossibleCalendarException.class)
                .hasMessageContaining("own is never open");
    }

    @Test
    void aSearchEndsAtTheHorizon() {
        DayOverride only = new DayOverride.OpenWith(DAY, "迁移", DayHours.of("09:00-12:00"));
        BusinessCalendar once = weekly(SHANGHAI, Set.of(), List.of(only));

        assertThat(once.due(at("2026-11-23T10:00:00"), Duration.ofHours(3))).isEqualTo(at("2026-11-24T12:00:00"));
        assertThatThrownBy(() -> once.due(at("2026-11-23T10:00:00"), Duration.ofHours(4)))
                .isInstanceOf(BeyondHorizonException.class)
                .hasMessageContaining("up to the year 2076");
        assertThatThrownBy(() -> once.due(at("2026-11-24T12:00:00"), Duration.ZERO))
                .isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void questionsFarAwayAreRefused() {
        Duration tooLong = Duration.ofDays(51 * 366);
        Instant tooFar = Instant.EPOCH.plus(tooLong);

        assertThatThrownBy(() -> ALWAYS.due(Instant.EPOCH, tooLong)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> CN.workingTime(Instant.EPOCH, tooFar)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> CN.segments(Instant.EPOCH, tooFar)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> CN.isOpen(Instant.MAX)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> CN.dayType(Instant.MAX)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> ALWAYS.due(Instant.MAX, Duration.ZERO)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> ALWAYS.segments(Instant.MIN, Instant.MAX)).isInstanceOf(BeyondHorizonException.class);
        assertThatThrownBy(() -> CN.isOpen(Instant.MIN)).isInstanceOf(BeyondHorizonException.class);
    }

    @Test
    void aCalendarClosedOnOneDayIsNotAlwaysOpen() {
        BusinessCalendar calendar =
                weekly(SHANGHAI, EVERY_DAY, List.of(new DayOverride.Closed(DAY, "盘点")), "00:00-24:00");

        assertThat(calendar.isAlwaysOpen()).isFalse();
        assertThat(calendar.due(at("2026-11-23T23:00:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-25T01:00:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-09:00",
                "12:00-09:00",
                "22:00-06:00",
                "09:00-24:01",
                "9:00-12:00",
                "09:60-12:00",
                "",
                "09:00"
            })
    void hoursThatCannotBeAreRefused(String hours) {
        assertThatThrownBy(() -> DayHours.of(hours)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursThatOverlapAreRefused() {
        assertThatThrownBy(() -> DayHours.of("09:00-12:00", "11:59-13:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Hours of a day overlap: 09:00-12:00 and 11:59-13:00");
    }

    @Test
    void hoursThatTouchAreOne() {
        assertThat(DayHours.of("12:00-18:00:30", "09:00-12:00")).isEqualTo(DayHours.of("09:00-18:00:30"));
    }

    @Test
    void anIntervalThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> new Interval(Instant.EPOCH, Instant.EPOCH.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalHoldsItsStartAndNotItsEnd() {
        Interval interval = new Interval(Instant.EPOCH, Instant.EPOCH.plusSeconds(2));

        assertThat(interval.contains(interval.from())).isTrue();
        assertThat(interval.contains(interval.to())).isFalse();
        assertThat(interval.length()).isEqualTo(Duration.ofSeconds(2));
    }
}
