package io.weibao.inspection.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.inspection.Scene;
import io.weibao.inspection.Scene.Maintained;
import io.weibao.inspection.WithoutLoops;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.SeenEvent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each plan and month has one round, whoever looks, however often, after whatever downtime. */
@QuarkusTest
@TestProfile(WithoutLoops.class)
class PlannerConsumerTest {

    private static final String MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=10";
    private static final long SEED = Long.getLong("seed", Clock.systemUTC().millis());

    @Inject
    Scene scene;

    @Inject
    PlannerDesk planner;

    @Inject
    UnitOfWork work;

    @Inject
    MovableClock clock;

    private Maintained acme;

    @BeforeEach
    void aSystemAndNoOthersPlans() {
        scene.change("update inspection_plan set active = false where active");
        acme = scene.maintained("Acme");
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_round_opens_in_the_very_moment_its_day_begins_and_once() {
        // Given
        clock.stopAt(Instant.parse("2026-11-01T00:00:00Z"));
        scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-11-01"));
        // When
        clock.stopAt(Instant.parse("2026-11-09T15:59:59Z"));
        planner.planDue();
        // Then
        assertThat(rounds()).isEmpty();
        clock.stopAt(Instant.parse("2026-11-09T16:00:00Z"));
        assertThat(planner.planDue()).isEqualTo(1);
        assertThat(planner.planDue()).isZero();
        assertThat(rounds()).containsExactly("2026-11 OPEN");
        assertThat(planner.nextDue()).isEqualTo("2026-12-09T16:00:00Z");
    }

    @Test
    void months_wholly_missed_become_rows_and_the_current_one_opens() {
        // Given
        clock.stopAt(Instant.parse("2026-06-01T00:00:00Z"));
        scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-06-01"));
        clock.stopAt(Instant.parse("2026-06-10T01:00:00Z"));
        planner.planDue();
        // When
        clock.stopAt(Instant.parse("2026-09-20T00:00:00Z"));
        planner.planDue();
        // Then
        assertThat(rounds()).containsExactly("2026-06 MISSED", "2026-07 MISSED", "2026-08 MISSED", "2026-09 OPEN");
    }

    @Test
    void what_is_not_due_yet_this_month_does_not_open_early_after_a_downtime() {
        clock.stopAt(Instant.parse("2026-06-01T00:00:00Z"));
        scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-06-01"));
        clock.stopAt(Instant.parse("2026-08-03T00:00:00Z"));
        planner.planDue();
        assertThat(rounds()).containsExactly("2026-06 MISSED", "2026-07 MISSED");
        assertThat(planner.nextDue()).isEqualTo("2026-08-09T16:00:00Z");
    }

    @Test
    void however_many_planners_race_each_round_is_made_once() throws Exception {
        // Given
        clock.stopAt(Instant.parse("2026-01-01T00:00:00Z"));
        List<Maintained> many =
                IntStream.range(0, 20).mapToObj(i -> scene.maintained("C" + i)).toList();
        many.forEach(at -> scene.recordPlan(at, MONTHLY, LocalDate.parse("2026-01-01")));
        clock.stopAt(Instant.parse("2026-05-20T00:00:00Z"));
        // When
        int planned = together(4);
        // Then
        assertThat(planned).isEqualTo(20);
        many.forEach(at -> assertThat(rounds(at))
                .containsExactly(
                        "2026-01 MISSED", "2026-02 MISSED", "2026-03 MISSED", "2026-04 MISSED", "2026-05 OPEN"));
    }

    @Test
    void even_a_planner_that_forgot_what_it_made_makes_nothing_twice() {
        // Given
        clock.stopAt(Instant.parse("2026-06-15T00:00:00Z"));
        UUID plan = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-05-01"));
        planner.planDue();
        List<String> before = rounds();
        // When
        scene.change("update inspection_plan set planned_through = null, next_at = '2026-05-01' where id = ?", plan);
        planner.planDue();
        // Then
        assertThat(rounds()).hasSameSizeAs(before).startsWith("2026-05 MISSED");
    }

    @Test
    void who_dies_in_the_middle_leaves_the_round_to_the_others() {
        // Given
        clock.stopAt(Instant.parse("2026-06-15T00:00:00Z"));
        scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-06-01"));
        // When
        assertThatThrownBy(() -> work.run(Scope.everything(), () -> {
                    planner.planDue();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        // Then
        assertThat(rounds()).isEmpty();
        planner.planDue();
        assertThat(rounds()).containsExactly("2026-06 OPEN");
    }

    @Test
    void a_plan_that_fails_holds_up_no_other() {
        // Given
        clock.stopAt(Instant.parse("2026-06-15T00:00:00Z"));
        UUID broken = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-06-01"));
        scene.change("update inspection_plan set template_id = 'gone', next_at = '2026-01-01' where id = ?", broken);
        Maintained other = scene.maintained("Borun");
        scene.recordPlan(other, MONTHLY, LocalDate.parse("2026-06-01"));
        // When
        planner.planDue();
        // Then
        assertThat(rounds()).isEmpty();
        assertThat(rounds(other)).containsExactly("2026-06 OPEN");
        assertThat(planner.nextDue()).isAfter(clock.instant());
    }

    @Test
    void a_changed_rule_moves_what_is_to_come_and_a_rest_is_not_made_up_for() {
        // Given
        clock.stopAt(Instant.parse("2026-06-15T00:00:00Z"));
        UUID plan = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-06-01"));
        planner.planDue();
        // When
        amend(plan, 1, "FREQ=MONTHLY;BYMONTHDAY=20", false);
        clock.stopAt(Instant.parse("2026-09-01T00:00:00Z"));
        planner.planDue();
        amend(plan, 2, "FREQ=MONTHLY;BYMONTHDAY=20", true);
        planner.planDue();
        // Then
        assertThat(rounds()).containsExactly("2026-06 OPEN");
        clock.stopAt(Instant.parse("2026-09-21T00:00:00Z"));
        planner.planDue();
        assertThat(rounds()).containsExactly("2026-06 MISSED", "2026-09 OPEN");
    }

    @Test
    void random_downtimes_leave_a_row_for_every_month_and_one_open_at_most() {
        Random random = new Random(SEED);
        for (int i = 0; i < 8; i++) {
            // Given
            Maintained at = scene.maintained("Random " + i);
            int day = 1 + random.nextInt(28);
            Instant now = Instant.parse("2025-01-01T00:00:00Z");
            clock.stopAt(now);
            scene.recordPlan(at, "FREQ=MONTHLY;BYMONTHDAY=" + day, LocalDate.parse("2025-01-01"));
            // When
            while (now.isBefore(Instant.parse("2026-06-30T00:00:00Z"))) {
                now = now.plus(Duration.ofDays(1 + random.nextInt(100)));
                clock.stopAt(now);
                planner.planDue();
            }
            clock.stopAt(Instant.parse("2026-12-31T15:00:00Z"));
            planner.planDue();
            // Then
            assertThat(rounds(at))
                    .as("day %d seed %d", day, SEED)
                    .hasSize(24)
                    .last()
                    .isEqualTo("2026-12 OPEN");
            assertThat(rounds(at))
                    .as("day %d seed %d", day, SEED)
                    .filteredOn(round -> round.endsWith("OPEN"))
                    .hasSize(1);
        }
    }

    @Test
    void a_round_that_nobody_makes_shows_as_late() {
        clock.stopAt(Instant.parse("2026-06-01T00:00:00Z"));
        scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-06-01"));
        given().get("/q/health/well").then().body("checks.find { it.name == 'rounds' }.status", equalTo("UP"));
        clock.stopAt(Instant.parse("2026-06-09T16:05:00Z"));
        given().get("/q/health/well").then().body("checks.find { it.name == 'rounds' }.status", equalTo("DOWN"));
        assertThat(given().get("/q/metrics").asString()).contains("weibao_rounds_late_seconds");
        planner.planDue();
        given().get("/q/health/well").then().body("checks.find { it.name == 'rounds' }.status", equalTo("UP"));
    }

    @Test
    void readers_learn_of_missed_and_opened_rounds() {
        // Given
        clock.stopAt(Instant.parse("2026-06-15T00:00:00Z"));
        UUID plan = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-05-01"));
        // When
        planner.planDue();
        // Then
        try (EventProbe probe = EventProbe.on("weibao.inspections.v1")) {
            List<SeenEvent> events =
                    probe.awaitAtLeast(2, event -> event.value().contains(plan.toString()));
            assertThat(events)
                    .extracting(SeenEvent::type)
                    .containsExactlyInAnyOrder(
                            "io.weibao.inspection.round-missed.v1", "io.weibao.inspection.round-opened.v1");
            assertThat(events).allSatisfy(EventProbe::assertHeaders).allSatisfy(event -> assertThat(event.sequence())
                    .isEqualTo(1));
        }
        try (EventProbe probe = EventProbe.on("weibao.inspection-plans.v1")) {
            assertThat(probe.await(event -> event.key().equals(plan.toString())).type())
                    .isEqualTo("io.weibao.inspection.plan-recorded.v1");
        }
    }

    private void amend(UUID plan, int version, String rule, boolean active) {
        Scene.as("manager", "service-manager")
                .header("If-Match", "\"" + version + "\"")
                .body(Scene.plan(acme, rule, LocalDate.parse("2026-06-01"))
                        .replaceFirst("\\{", "{\"active\":" + active + ","))
                .put("/api/v1/inspection-plans/" + plan)
                .then()
                .statusCode(200);
    }

    private int together(int planners) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(planners)) {
            List<Future<Integer>> all = Stream.generate(() -> threads.submit(() -> planner.planDue()))
                    .limit(planners)
                    .toList();
            int sum = 0;
            for (Future<Integer> each : all) {
                sum += each.get();
            }
            return sum;
        }
    }

    private List<String> rounds() {
        return rounds(acme);
    }

    private List<String> rounds(Maintained at) {
        return scene.texts(
                "select to_char(month, 'YYYY-MM') || ' ' || state as text from inspection_round where system_id = ? order by month",
                at.system());
    }
}
