package io.weibao.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.kit.problem.InvalidValues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Laws of schedules over plans made at random; the seed is reported, {@code -Dseed=} repeats it. */
class ScheduleProperties {

    private static final int CASES = 300;
    private static final long SEED = Long.getLong("seed", Clock.systemUTC().millis());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void tellTheSeed(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
    }

    @Test
    void every_month_has_at_most_one_and_keeps_it() {
        for (int i = 0; i < CASES; i++) {
            Plan plan = aPlan();
            List<Occurrence> all = years(plan, 6);
            assertThat(all)
                    .extracting(Occurrence::month)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(all).allSatisfy(occurrence -> {
                assertThat(YearMonth.from(occurrence.scheduledFor())).isEqualTo(occurrence.month());
                assertThat(occurrence.byRule()).isAfterOrEqualTo(plan.startsOn());
                assertThat(occurrence.dueAt()).isAfter(occurrence.opensAt());
            });
        }
    }

    @Test
    void a_moved_day_is_a_working_day_and_none_nearer_lies_between() {
        for (int i = 0; i < CASES; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            LocalDate moved = Fixtures.WORKING.moved(day);
            assertThat(Fixtures.WORKING.isWorking(moved)).as("%s", day).isTrue();
            if (moved.isAfter(day)) {
                assertThat(day.datesUntil(moved)).noneMatch(Fixtures.WORKING::isWorking);
            } else if (moved.isBefore(day)) {
                assertThat(day.datesUntil(YearMonth.from(day).atEndOfMonth().plusDays(1)))
                        .noneMatch(Fixtures.WORKING::isWorking);
            }
        }
    }

    @Test
    void whatever_somebody_writes_is_a_rule_or_refused() {
        List<String> parts = List.of(
                "FREQ=MONTHLY",
                "FREQ=YEARLY",
                "FREQ=",
                "FREQ",
                "INTERVAL=0",
                "INTERVAL=2147483648",
                "INTERVAL=5000",
                "COUNT=0",
                "COUNT=2",
                "UNTIL=20261301",
                "UNTIL=99999999",
                "BYMONTHDAY=",
                "BYMONTHDAY=31",
                "BYDAY=99MO",
                "BYDAY=MO",
                "BYSETPOS=367",
                "BYSETPOS=-1",
                "BYWEEKNO=53",
                "BYYEARDAY=366",
                "BYMONTH=13",
                "BYMONTH=2",
                "WKST=XX",
                "RSCALE=CHINESE",
                "SKIP=FORWARD",
                "",
                "=",
                ";;",
                "BYEASTER=1");
        for (int i = 0; i < 3000; i++) {
            String rule = random.ints(1 + random.nextInt(4), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining(";"));
            try {
                assertThat(Recurrence.of(rule, LocalDate.of(2026, 1, 15))
                                .days(LocalDate.of(2026, 1, 15), LocalDate.of(2036, 1, 15)))
                        .as(rule)
                        .isNotEmpty()
                        .isSorted();
            } catch (InvalidValues refused) {
                assertThat(refused.slug()).as(rule).matches("not-a-recurrence|recurrence-.*");
            }
        }
    }

    @Test
    void looking_often_with_any_downtimes_finds_what_looking_once_finds() {
        for (int i = 0; i < CASES; i++) {
            Plan plan = aPlan();
            Instant end =
                    plan.startsOn().plusYears(4).atStartOfDay(Fixtures.ZONE).toInstant();
            List<YearMonth> once = Fixtures.schedule(plan).opened(null, end).stream()
                    .map(Occurrence::month)
                    .toList();
            assertThat(lookedAtRandomly(plan, end))
                    .as("%s from %s", plan.recurrence(), plan.startsOn())
                    .isEqualTo(once);
        }
    }

    @Test
    void the_next_opening_is_the_first_that_is_not_made_yet() {
        for (int i = 0; i < CASES; i++) {
            Plan plan = aPlan();
            Schedule schedule = Fixtures.schedule(plan);
            @Nullable
            YearMonth after = random.nextBoolean()
                    ? null
                    : YearMonth.from(plan.startsOn()).plusMonths(random.nextInt(30));
            schedule.next(after).ifPresent(next -> {
                assertThat(schedule.opened(after, next.minusSeconds(1))).isEmpty();
                assertThat(schedule.opened(after, next)).hasSize(1);
            });
        }
    }

    private List<YearMonth> lookedAtRandomly(Plan plan, Instant end) {
        List<YearMonth> made = new ArrayList<>();
        @Nullable YearMonth through = null;
        Instant now = plan.startsOn().minusDays(3).atStartOfDay(Fixtures.ZONE).toInstant();
        while (now.isBefore(end)) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(24 * 90)));
            Instant look = now.isAfter(end) ? end : now;
            List<Occurrence> opened = Fixtures.schedule(plan).opened(through, look);
            opened.forEach(occurrence -> made.add(occurrence.month()));
            through = opened.isEmpty() ? through : opened.getLast().month();
        }
        return made;
    }

    private Plan aPlan() {
        LocalDate startsOn = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
        String rule =
                switch (random.nextInt(5)) {
                    case 0 -> "FREQ=MONTHLY;BYMONTHDAY=" + (1 + random.nextInt(28));
                    case 1 -> "FREQ=MONTHLY;BYMONTHDAY=-" + (1 + random.nextInt(5));
                    case 2 -> "FREQ=MONTHLY;BYDAY=" + (1 + random.nextInt(4)) + "TU";
                    case 3 -> "FREQ=MONTHLY;INTERVAL=" + (1 + random.nextInt(6)) + ";BYMONTHDAY=15";
                    default -> "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=" + (1 + random.nextInt(30));
                };
        return Fixtures.plan(rule, startsOn, random.nextBoolean(), random.nextInt(10), null);
    }

    private static List<Occurrence> years(Plan plan, int years) {
        return Fixtures.schedule(plan).between(plan.startsOn(), plan.startsOn().plusYears(years));
    }
}
