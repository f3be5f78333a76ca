package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.MONDAY_TO_FRIDAY;
import static io.weibao.calendar.Fixtures.SHANGHAI;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.hours;
import static io.weibao.calendar.Fixtures.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void aClosedDayDelays() {
        BusinessCalendar calendar = withDay(new DayOverride.Closed(WEDNESDAY, "盘点"));

        assertThat(calendar.due(at("2026-11-24T17:00:00"), hours(2))).isEqualTo(at("2026-11-26T10:00:00"));
        assertThat(calendar.dayType(WEDNESDAY)).isEqualTo(DayType.HOLIDAY);
    }

    @Test
    void aDayMayHaveHoursOfItsOwn() {
        BusinessCalendar calendar =
                withDay(new DayOverride.OpenWith(SATURDAY, "加班", DayHours.of("20:00-22:00", "22:00-24:00")));

        assertThat(calendar.due(at("2026-11-20T18:00:00"), hours(4))).isEqualTo(at("2026-11-22T00:00:00"));
        assertThat(calendar.dayType(SATURDAY)).isEqualTo(DayType.MAKE_UP_DAY);
    }

    @Test
    void aSaturdayMayWorkAsMonday() {
        BusinessCalendar calendar = withDay(new DayOverride.WorksAs(SATURDAY, "调休", DayOfWeek.MONDAY));

        assertThat(calendar.due(at("2026-11-20T17:00:00"), hours(2))).isEqualTo(at("2026-11-21T10:00:00"));
        assertThat(calendar.dayType(SATURDAY)).isEqualTo(DayType.MAKE_UP_DAY);
    }

    @Test
    void aWednesdayMayRestAsSunday() {
        BusinessCalendar calendar = withDay(new DayOverride.WorksAs(WEDNESDAY, "调休", DayOfWeek.SUNDAY));

        assertThat(calendar.due(at("2026-11-24T17:00:00"), hours(2))).isEqualTo(at("2026-11-26T10:00:00"));
        assertThat(calendar.dayType(WEDNESDAY)).isEqualTo(DayType.HOLIDAY);
    }

    @Test
    void aCalendarsOwnDayGoesBeforeTheHoliday() {
        LocalDate newYearsDay = LocalDate.of(2026, 1, 1);
        CalendarDefinition definition = CN.definition();
        CalendarDefinition onDuty = new CalendarDefinition(
                definition.id(),
                definition.name(),
                definition.zone(),
                definition.weekly(),
                definition.holidays(),
                definition.makeUpDaysWorkAs(),
                List.of(new DayOverride.OpenWith(newYearsDay, "年结值班", DayHours.of("09:00-10:00"))));

        BusinessCalendar calendar = BusinessCalendar.of(onDuty, ShippedCalendars.holidays());

        assertThat(calendar.isOpen(at("2026-01-01T09:30:00"))).isTrue();
        assertThat(CN.isOpen(at("2026-01-01T09:30:00"))).isFalse();
    }

    @Test
    void anOpenDayWithoutHoursIsRefused() {
        assertThatThrownBy(() -> new DayOverride.OpenWith(SATURDAY, "加班", DayHours.CLOSED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no hours");
    }

    @Test
    void aDayNamedTwiceIsRefused() {
        DayOverride day = new DayOverride.Closed(SATURDAY, "盘点");

        assertThatThrownBy(() -> weekly(SHANGHAI, MONDAY_TO_FRIDAY, List.of(day, day), "09:00-18:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    private static BusinessCalendar withDay(DayOverride day) {
        return weekly(SHANGHAI, MONDAY_TO_FRIDAY, List.of(day), "09:00-18:00");
    }
}
