package io.weibao.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void a_day_on_a_weekend_moves_to_monday() {
        // 2026-10-10 is a make-up Saturday, on which people work; 2026-01-10 an ordinary one.
        assertThat(day("2026-01")).isEqualTo("2026-01-12");
        assertThat(day("2026-10")).isEqualTo("2026-10-10");
    }

    @Test
    void a_day_in_the_spring_festival_moves_behind_it() {
        List<Occurrence> dates = of("FREQ=MONTHLY;BYMONTHDAY=17", "2026-02-01", "2026-02-28");
        assertThat(dates).singleElement().satisfies(date -> {
            assertThat(date.byRule()).isEqualTo("2026-02-17");
            assertThat(date.scheduledFor()).isEqualTo("2026-02-24");
        });
    }

    @Test
    void the_last_day_of_a_month_never_leaves_it() {
        // 2026-02-28 is a make-up Saturday; 2026-05-31 a Sunday.
        assertThat(of("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-05-01", "2026-05-31"))
                .singleElement()
                .satisfies(date -> assertThat(date.scheduledFor()).isEqualTo("2026-05-29"));
    }

    @Test
    void it_opens_when_its_day_begins_and_is_due_when_the_last_working_day_ends() {
        Plan plan = Fixtures.plan("FREQ=MONTHLY;BYMONTHDAY=10", LocalDate.parse("2026-11-01"), true, 5, null);
        Occurrence november = Fixtures.schedule(plan)
                .between(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"))
                .getFirst();
        assertThat(november.opensAt()).isEqualTo("2026-11-09T16:00:00Z");
        assertThat(november.dueAt()).isEqualTo("2026-11-17T16:00:00Z");
        assertThat(november.provisional()).isFalse();
    }

    @Test
    void a_year_without_holidays_is_provisional() {
        assertThat(of("FREQ=MONTHLY;BYMONTHDAY=10", "2027-03-01", "2027-03-31"))
                .singleElement()
                .satisfies(date -> assertThat(date.provisional()).isTrue());
    }

    @Test
    void what_has_opened_by_a_moment_includes_that_very_moment() {
        Plan plan = Fixtures.plan("FREQ=MONTHLY;BYMONTHDAY=10", LocalDate.parse("2026-11-01"), true, 5, null);
        Instant opening = Instant.parse("2026-11-09T16:00:00Z");
        assertThat(Fixtures.schedule(plan).opened(null, opening.minusSeconds(1)))
                .isEmpty();
        assertThat(Fixtures.schedule(plan).opened(null, opening)).hasSize(1);
        assertThat(Fixtures.schedule(plan).opened(YearMonth.parse("2026-11"), opening))
                .isEmpty();
        assertThat(Fixtures.schedule(plan).next(null)).contains(opening);
        assertThat(Fixtures.schedule(plan).next(YearMonth.parse("2026-11")))
                .contains(Instant.parse("2026-12-09T16:00:00Z"));
    }

    @Test
    void a_day_moved_to_before_the_start_of_the_plan_is_not_lost() {
        Plan plan = Fixtures.plan("FREQ=MONTHLY;BYMONTHDAY=-1", LocalDate.parse("2026-05-30"), true, 0, null);
        Schedule schedule = Fixtures.schedule(plan);
        assertThat(schedule.next(null)).contains(Instant.parse("2026-05-28T16:00:00Z"));
        assertThat(schedule.opened(null, Instant.parse("2026-05-28T16:00:00Z"))).hasSize(1);
    }

    @Test
    void a_plan_that_is_over_has_nothing_to_come() {
        Plan plan = Fixtures.plan("FREQ=MONTHLY;COUNT=1;BYMONTHDAY=10", LocalDate.parse("2026-11-01"), true, 5, null);
        assertThat(Fixtures.schedule(plan).next(YearMonth.parse("2026-11"))).isEmpty();
    }

    private static String day(String month) {
        YearMonth of = YearMonth.parse(month);
        return of(
                        "FREQ=MONTHLY;BYMONTHDAY=10",
                        of.atDay(1).toString(),
                        of.atEndOfMonth().toString())
                .getFirst()
                .scheduledFor()
                .toString();
    }

    private static List<Occurrence> of(String rule, String from, String to) {
        Plan plan = Fixtures.plan(rule, LocalDate.parse("2026-01-01"), true, 5, null);
        return Fixtures.schedule(plan).between(LocalDate.parse(from), LocalDate.parse(to));
    }
}
