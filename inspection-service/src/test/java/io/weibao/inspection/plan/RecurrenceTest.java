package io.weibao.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weibao.kit.problem.InvalidValues;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final LocalDate START = LocalDate.parse("2026-01-15");

    @Test
    void a_day_of_every_month_comes_every_month_from_the_start_on() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=10", "2026-04-30"))
                .containsExactly(date("2026-02-10"), date("2026-03-10"), date("2026-04-10"));
    }

    @Test
    void a_day_a_month_does_not_have_is_left_out() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=31", "2026-05-31"))
                .containsExactly(date("2026-01-31"), date("2026-03-31"), date("2026-05-31"));
    }

    @Test
    void the_last_day_the_second_tuesday_and_every_quarter_can_be_said() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-02-28")).endsWith(date("2026-02-28"));
        assertThat(days("FREQ=MONTHLY;BYDAY=2TU", "2026-03-31"))
                .containsExactly(date("2026-02-10"), date("2026-03-10"));
        assertThat(days("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20", "2026-12-31"))
                .containsExactly(date("2026-01-20"), date("2026-04-20"), date("2026-07-20"), date("2026-10-20"));
    }

    @Test
    void an_end_is_kept() {
        assertThat(days("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=20", "2030-01-01")).hasSize(2);
        assertThat(days("FREQ=MONTHLY;UNTIL=20260401;BYMONTHDAY=20", "2030-01-01"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monthly|not-a-recurrence",
                "FREQ=MONTHLY;BYMONTHDAY=40|not-a-recurrence",
                "FREQ=MONTHLY;X-ODD=1|not-a-recurrence",
                "BYMONTHDAY=10|not-a-recurrence",
                "FREQ=|not-a-recurrence",
                "FREQ=MONTHLY;INTERVAL=0|not-a-recurrence",
                "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=366;SKIP=FORWARD|not-a-recurrence",
                "RSCALE=ISLAMIC-CIVIL;FREQ=MONTHLY;BYMONTHDAY=1|not-a-recurrence",
                "FREQ=MONTHLY;BYHOUR=3|recurrence-of-hours",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30|recurrence-never",
                "FREQ=DAILY;INTERVAL=2147483647|recurrence-never",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9|recurrence-never",
                "FREQ=MONTHLY;UNTIL=20250101;BYMONTHDAY=5|recurrence-never",
                "FREQ=WEEKLY;BYDAY=MO|recurrence-too-often",
                "FREQ=DAILY|recurrence-too-often",
                "FREQ=MONTHLY;BYMONTHDAY=1,15|recurrence-too-often",
                "FREQ=HOURLY|recurrence-of-hours",
                "FREQ=MONTHLY;UNTIL=20270101T000000Z;BYMONTHDAY=5|recurrence-of-hours",
            })
    void impossible_rules_are_refused(String rule, String slug) {
        assertThatThrownBy(() -> Recurrence.of(rule, START))
                .isInstanceOfSatisfying(InvalidValues.class, refused -> assertThat(refused.slug())
                        .isEqualTo(slug));
    }

    private static List<LocalDate> days(String rule, String last) {
        return Recurrence.of(rule, START).days(START, date(last));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
