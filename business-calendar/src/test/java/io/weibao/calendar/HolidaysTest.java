package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final HolidayYear NOTICE_2027 = new HolidayYear(
            2027, List.of("notice-of-2027"), List.of(new HolidayDay(LocalDate.of(2027, 1, 1), "元旦", true)));

    @Test
    void anEmptyYearIsProvisionalNeverWithoutHolidays() {
        assertThat(CN.isProvisional(at("2026-12-31T23:59:59"))).isFalse();
        assertThat(CN.isProvisional(at("2027-01-01T00:00:00"))).isTrue();
    }

    @Test
    void aYearOutsideTheBookIsProvisional() {
        assertThat(CN.isProvisional(at("2015-01-01T00:00:00"))).isFalse();
        assertThat(CN.isProvisional(at("2014-12-31T23:59:59"))).isTrue();
        assertThat(CN.isProvisional(at("2040-01-01T00:00:00"))).isTrue();
    }

    @Test
    void aSpanIsProvisionalIfItTouchesSuchAYear() {
        assertThat(CN.isProvisional(at("2026-12-01T00:00:00"), at("2026-12-31T23:59:59")))
                .isFalse();
        assertThat(CN.isProvisional(at("2026-12-01T00:00:00"), at("2027-01-01T00:00:00")))
                .isTrue();
    }

    @Test
    void aCalendarWithoutHolidaysIsNeverProvisional() {
        assertThat(ALWAYS.isProvisional(at("2027-06-01T00:00:00"))).isFalse();
        assertThat(ALWAYS.overdueYear(at("2027-06-01T00:00:00"))).isEmpty();
    }

    @Test
    void fromTheFirstOfDecemberNextYearIsOverdue() {
        assertThat(CN.overdueYear(at("2026-11-30T23:59:59"))).isEmpty();
        assertThat(CN.overdueYear(at("2026-12-01T00:00:00"))).isEqualTo(OptionalInt.of(2027));
        assertThat(CN.overdueYear(at("2027-02-01T00:00:00"))).isEqualTo(OptionalInt.of(2027));
        assertThat(CN.overdueYear(at("2025-12-01T00:00:00"))).isEmpty();
    }

    @Test
    void aNewNoticeMakesANewCalendarWithAnotherVersion() {
        HolidayBook announced = ShippedCalendars.holidays().with(NOTICE_2027);

        BusinessCalendar renewed = BusinessCalendar.of(CN.definition(), announced);

        assertThat(CN.due(at("2026-12-31T17:00:00"), hours(2))).isEqualTo(at("2027-01-01T10:00:00"));
        assertThat(renewed.due(at("2026-12-31T17:00:00"), hours(2))).isEqualTo(at("2027-01-04T10:00:00"));
        assertThat(renewed.isProvisional(at("2027-01-01T00:00:00"))).isFalse();
        assertThat(renewed.version()).isNotEqualTo(CN.version()).endsWith("holidays-cn up to 2027 notice-of-2027");
    }

    @Test
    void theVersionNamesTheNoticeAndFollowsFromTheContent() {
        assertThat(CN.version()).startsWith("cn-5x8@").contains("holidays-cn up to 2026 https://www.gov.cn/");
        assertThat(CN.version())
                .isEqualTo(ShippedCalendars.book().calendar("cn-5x8").version());
        assertThat(CN.notices(2020)).hasSize(2);
        assertThat(CN.notices(2027)).isEmpty();
    }

    @Test
    void theLaterNoticeDecidesAboutADayInDecember() {
        LocalDate newYearsEve = LocalDate.of(2025, 12, 31);
        HolidayYear first = new HolidayYear(2025, List.of(), List.of(new HolidayDay(newYearsEve, "甲", false)));
        HolidayYear second = new HolidayYear(2026, List.of(), List.of(new HolidayDay(newYearsEve, "乙", true)));

        HolidayBook book = new HolidayBook("book", List.of(second, first));

        assertThat(book.days()).containsExactly(new HolidayDay(newYearsEve, "乙", true));
    }

    @Test
    void aMakeUpDayWorksAsTheWeekdayThatTheCalendarNames() {
        WeeklyHours weekly = new WeeklyHours(
                Map.of(DayOfWeek.MONDAY, DayHours.of("09:00-18:00"), DayOfWeek.FRIDAY, DayHours.of("09:00-12:00")));

        BusinessCalendar shortFriday = withMakeUpDays(weekly, DayOfWeek.FRIDAY);

        assertThat(shortFriday.isOpen(at("2026-02-14T11:00:00"))).isTrue();
        assertThat(shortFriday.isOpen(at("2026-02-14T14:00:00"))).isFalse();
    }

    @Test
    void aCalendarMayStayClosedOnMakeUpDays() {
        WeeklyHours weekly = WeeklyHours.on(Fixtures.MONDAY_TO_FRIDAY, DayHours.of("09:00-18:00"));

        assertThat(withMakeUpDays(weekly, null).isOpen(at("2026-02-14T11:00:00")))
                .isFalse();
    }

    @Test
    void aCalendarNeedsTheHolidaysItNames() {
        assertThatThrownBy(() -> BusinessCalendar.of(CN.definition()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs the holidays holidays-cn");
        assertThatThrownBy(() -> BusinessCalendar.of(CN.definition(), new HolidayBook("other", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not other");
    }

    private static BusinessCalendar withMakeUpDays(WeeklyHours weekly, @Nullable DayOfWeek worksAs) {
        CalendarName name = new CalendarName("自定", "own");
        return BusinessCalendar.of(
                new CalendarDefinition("own", name, Fixtures.SHANGHAI, weekly, "holidays-cn", worksAs, List.of()),
                ShippedCalendars.holidays());
    }
}
