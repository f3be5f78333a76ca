package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.BERLIN;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.daily;
import static io.weibao.calendar.Fixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");

    @Test
    void localOpeningTimesStayWhenTheClockChanges() {
        BusinessCalendar calendar = daily(BERLIN, "09:00-17:00");

        assertThat(calendar.due(Instant.parse("2026-03-28T16:00:00Z"), Duration.ZERO))
                .isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
        assertThat(calendar.due(Instant.parse("2026-10-24T15:00:00Z"), Duration.ZERO))
                .isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
    }

    @Test
    void aNightShiftIsAnHourShorterInSpringAndLongerInAutumn() {
        BusinessCalendar nights = daily(BERLIN, "00:00-06:00");

        assertThat(nights.workingTime(at("2026-03-29T00:00:00", BERLIN), at("2026-03-30T00:00:00", BERLIN)))
                .isEqualTo(hours(5));
        assertThat(nights.workingTime(at("2026-10-25T00:00:00", BERLIN), at("2026-10-26T00:00:00", BERLIN)))
                .isEqualTo(hours(7));
    }

    @Test
    void hoursInTheSkippedHourDoNotExistAndInTheRepeatedOneExistTwice() {
        BusinessCalendar nights = daily(NEW_YORK, "01:15-01:45", "02:15-02:45");

        assertThat(nights.workingTime(at("2026-03-08T00:00:00", NEW_YORK), at("2026-03-09T00:00:00", NEW_YORK)))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(nights.workingTime(at("2026-11-01T00:00:00", NEW_YORK), at("2026-11-02T00:00:00", NEW_YORK)))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void theClockOfLordHoweChangesByHalfAnHour() {
        BusinessCalendar nights = daily(LORD_HOWE, "00:00-06:00");

        assertThat(nights.workingTime(at("2026-04-05T00:00:00", LORD_HOWE), at("2026-04-06T00:00:00", LORD_HOWE)))
                .isEqualTo(Duration.ofMinutes(390));
        assertThat(nights.workingTime(at("2026-10-04T00:00:00", LORD_HOWE), at("2026-10-05T00:00:00", LORD_HOWE)))
                .isEqualTo(Duration.ofMinutes(330));
    }

    @Test
    void aDayThatTheClockSkipsHasNoHours() {
        BusinessCalendar calendar = daily(APIA, "09:00-17:00");

        assertThat(calendar.due(at("2011-12-29T16:00:00", APIA), hours(2))).isEqualTo(at("2011-12-31T10:00:00", APIA));
        assertThat(calendar.addWorkingDays(at("2011-12-29T16:00:00", APIA), 1))
                .isEqualTo(at("2011-12-31T17:00:00", APIA));
    }

    @Test
    void aDayMayBeginAtOne() {
        BusinessCalendar always = daily(SAO_PAULO, "00:00-12:00");

        assertThat(always.workingTime(at("2018-11-03T12:00:00", SAO_PAULO), at("2018-11-04T12:00:00", SAO_PAULO)))
                .isEqualTo(hours(11));
    }

    @Test
    void aDayMayBeginTwice() {
        BusinessCalendar firstMinute = daily(ST_JOHNS, "00:00-00:01");

        assertThat(firstMinute.workingTime(at("2010-11-06T12:00:00", ST_JOHNS), at("2010-11-07T12:00:00", ST_JOHNS)))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aroundTheClockNothingChanges() {
        BusinessCalendar always = daily(BERLIN, "00:00-24:00");

        assertThat(always.due(at("2026-03-28T12:00:00", BERLIN), hours(24)))
                .isEqualTo(at("2026-03-29T13:00:00", BERLIN));
    }
}
