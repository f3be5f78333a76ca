package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.SHANGHAI;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days after {0} end at {2}: {3}")
    @CsvSource({
        "2026-11-23T10:00:00, 1, 2026-11-24T18:00:00, the day itself does not count",
        "2026-11-23T23:59:59, 1, 2026-11-24T18:00:00, nor does its evening",
        "2026-11-21T10:00:00, 1, 2026-11-23T18:00:00, from a Saturday",
        "2026-11-23T10:00:00, 7, 2026-12-02T18:00:00, over a weekend",
        "2026-02-13T10:00:00, 2, 2026-02-24T18:00:00, the make-up Saturday is the first",
        "2026-12-30T10:00:00, 2, 2027-01-01T18:00:00, into a year that is not announced",
    })
    void workingDaysEndWhenBusinessEnds(String from, int days, String end, String why) {
        assertThat(CN.addWorkingDays(at(from), days)).as(why).isEqualTo(at(end));
    }

    @Test
    void aroundTheClockADayEndsAtMidnight() {
        assertThat(ALWAYS.addWorkingDays(at("2026-11-23T10:00:00"), 7)).isEqualTo(at("2026-12-01T00:00:00"));
    }

    @Test
    void noWorkingDaysCannotBeAdded() {
        assertThatThrownBy(() -> CN.addWorkingDays(at("2026-11-23T10:00:00"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("At least one");
    }

    @Test
    void aCalendarThatRunsOutOfWorkingDaysSaysSo() {
        DayOverride onlyDay = new DayOverride.OpenWith(LocalDate.of(2026, 11, 24), "迁移", DayHours.of("09:00-12:00"));
        BusinessCalendar once = weekly(SHANGHAI, Set.of(), List.of(onlyDay));

        assertThat(once.addWorkingDays(at("2026-11-23T10:00:00"), 1)).isEqualTo(at("2026-11-24T12:00:00"));
        assertThatThrownBy(() -> once.addWorkingDays(at("2026-11-23T10:00:00"), 2))
                .isInstanceOf(BeyondHorizonException.class);
    }
}
