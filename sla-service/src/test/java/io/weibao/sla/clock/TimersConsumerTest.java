package io.weibao.sla.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.MovableClock;
import io.weibao.sla.Scene;
import io.weibao.sla.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutLoops.class)
class TimersConsumerTest {

    private static final int TICKETS = 300;

    @Inject
    Scene scene;

    @Inject
    TimerDesk timers;

    @Inject
    UnitOfWork work;

    @Inject
    MovableClock clock;

    @Inject
    TimerLateness lateness;

    private UUID customer = UUID.randomUUID();

    @BeforeEach
    void manyPromisesAreDueInTwoHours() {
        scene.staff();
        customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void however_many_replicas_fire_each_milestone_fires_once() throws Exception {
        // Given
        raise(TICKETS);
        clock.advance(Duration.ofMinutes(121));
        // When
        int batches = together(4, this::fireUntilNothingIsDue);
        // Then
        assertThat(batches).isGreaterThanOrEqualTo(TICKETS / TimerDesk.BATCH);
        assertThat(fired("breach")).isEqualTo(TICKETS);
        assertThat(fired("warning")).isEqualTo(TICKETS);
        assertThat(pending()).as("step 2 of every clock, and nothing else").isEqualTo(TICKETS);
        assertThat(scene.count("select count(*) from escalation where customer_id = ? and state = 'waiting'", customer))
                .isEqualTo(TICKETS);
        assertThat(scene.count(
                        "select count(*) from notice where customer_id = ? and milestone = 'escalation'", customer))
                .isEqualTo(TICKETS);
    }

    @Test
    void who_dies_in_the_middle_leaves_everything_to_the_others() {
        // Given
        raise(20);
        clock.advance(Duration.ofMinutes(121));
        // When
        assertThatThrownBy(() -> work.run(Scope.everything(), () -> {
                    assertThat(timers.fireDue()).isEqualTo(20);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        // Then
        assertThat(fired("breach")).isZero();
        assertThat(pending()).isEqualTo(20);
        fireUntilNothingIsDue();
        assertThat(fired("breach")).isEqualTo(20);
    }

    @Test
    void what_another_replica_holds_is_not_waited_for() throws Exception {
        // Given
        raise(10);
        clock.advance(Duration.ofMinutes(121));
        // When
        int meanwhile = work.in(Scope.everything(), () -> {
            timers.fireDue();
            return inAnotherThread(timers::fireDue);
        });
        // Then
        assertThat(meanwhile).isZero();
        assertThat(fired("breach")).isEqualTo(10);
    }

    @Test
    void a_timer_that_nobody_fires_shows_as_late() {
        // Given
        fireUntilNothingIsDue();
        raise(1);
        given().get("/q/health/well").then().body("checks.find { it.name == 'timers' }.status", equalTo("UP"));
        // When
        clock.advance(Duration.ofMinutes(91));
        // Then
        assertThat(lateness.now()).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
        given().get("/q/health/well").then().body("checks.find { it.name == 'timers' }.status", equalTo("DOWN"));
        assertThat(given().get("/q/metrics").asString()).contains("weibao_timers_late_seconds");
        fireUntilNothingIsDue();
        assertThat(lateness.now()).isLessThan(Duration.ofSeconds(5));
    }

    private void raise(int tickets) {
        IntStream.range(0, tickets).forEach(i -> TicketTeller.of(customer).raised(clock.instant()));
        await().atMost(Duration.ofSeconds(60)).until(() -> pending() == tickets);
    }

    private int fireUntilNothingIsDue() {
        int batches = 0;
        while (timers.fireDue() > 0) {
            batches++;
        }
        return batches;
    }

    private static int together(int replicas, Callable<Integer> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(replicas)) {
            List<Future<Integer>> all =
                    Stream.generate(() -> threads.submit(work)).limit(replicas).toList();
            int sum = 0;
            for (Future<Integer> each : all) {
                sum += each.get();
            }
            return sum;
        }
    }

    private static int inAnotherThread(Callable<Integer> work) {
        try {
            return together(1, work);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long fired(String milestone) {
        return scene.count(
                "select count(*) from timer where customer_id = ? and milestone = ? and fired_at is not null",
                customer,
                milestone);
    }

    private long pending() {
        return scene.count(
                "select count(*) from timer t join clock c on c.id = t.clock_id"
                        + " where t.customer_id = ? and c.target = 'resolution' and t.fired_at is null",
                customer);
    }
}
