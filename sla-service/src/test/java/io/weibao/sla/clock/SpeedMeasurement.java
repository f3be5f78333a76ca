package io.weibao.sla.clock;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.MovableClock;
import io.weibao.sla.Scene;
import io.weibao.sla.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Figures, not a test: {@code mvn -pl sla-service test -Dtest=SpeedMeasurement}. How many events per second become clocks,
 * and how late alarms are with few and with many other clocks open.
 */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpeedMeasurement {

    private static final Logger LOG = Logger.getLogger(SpeedMeasurement.class);
    private static final int TICKETS = 5_000;
    private static final int ALARMS = 1_000;

    @Inject
    Scene scene;

    @Inject
    UnitOfWork work;

    @Inject
    Rows rows;

    @Inject
    MovableClock clock;

    @Test
    @Order(1)
    void events_become_clocks() {
        UUID warmUp = scene.customerWithAgreement("PT12H", "PT30M", "PT30M");
        consume(warmUp, 2_000);
        UUID customer = scene.customerWithAgreement("PT12H", "PT30M", "PT30M");
        Instant begin = clock.instant();
        consume(customer, TICKETS);
        Duration took = Duration.between(begin, clock.instant());
        LOG.infof(
                "MEASURED consumer: %d events in %d ms = %d events/s",
                2 * TICKETS, took.toMillis(), 2L * TICKETS * 1000 / took.toMillis());
    }

    @Test
    @Order(2)
    void alarms_with_a_thousand_other_clocks_open() {
        seed(1_000);
        alarms("1,000 others open");
    }

    @Test
    @Order(3)
    void alarms_with_a_hundred_thousand_other_clocks_open() {
        seed(100_000);
        alarms("100,000 others open");
    }

    private void consume(UUID customer, int tickets) {
        List<TicketTeller> all = IntStream.range(0, tickets)
                .mapToObj(i -> TicketTeller.of(customer))
                .toList();
        Instant now = clock.instant();
        all.forEach(ticket -> ticket.raised(now));
        all.forEach(ticket -> ticket.happened("responded", now));
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> scene.count("select count(*) from service_fact where customer_id = ?", customer)
                        == 2L * tickets);
    }

    private void alarms(String circumstances) {
        scene.staff();
        UUID customer = scene.customerWithAgreement("PT2M", "PT1M", "PT500H");
        Instant firstRaised = clock.instant().minusSeconds(100);
        for (int i = 0; i < ALARMS; i++) {
            TicketTeller.of(customer).raised(firstRaised.plusMillis(i * 60_000L / ALARMS));
        }
        await().atMost(Duration.ofMinutes(3))
                .until(() -> scene.count(
                                "select count(*) from timer where customer_id = ? and milestone = 'breach' and fired_at is not null",
                                customer)
                        == ALARMS);
        LOG.infof(
                "MEASURED alarms, %s: p50 %d ms, p99 %d ms, worst %d ms",
                circumstances, lateness(customer, 0.5), lateness(customer, 0.99), lateness(customer, 1.0));
    }

    private long lateness(UUID customer, double quantile) {
        return scene.count("""
                select (1000 * percentile_disc(?) within group (order by extract(epoch from fired_at - planned_at)))::bigint
                    as count
                  from timer where customer_id = ? and milestone = 'breach'
                """, quantile, customer);
    }

    /** Open clocks that have nothing to do for weeks, written at once. */
    private void seed(int clocks) {
        UUID customer = scene.customerWithAgreement("PT500H", "PT30M", "PT30M");
        work.run(Scope.everything(), () -> {
            rows.update("""
                    insert into tracked_ticket (id, number, customer_id, customer_name, title, kind, level,
                            business_stopped, origin, open, raised_at, agreement_id, agreement_version, sequence)
                    select gen_random_uuid(), 'SEED-' || left(?::text, 8) || '-' || n, ?, 'Seed', 'Seeded', 'DEFECT', 'III', false, 'live',
                           true, now(), a.id, 1, 1 from generate_series(1, ?) n, agreement a where a.customer_id = ?
                    """, customer, customer, clocks, customer);
            rows.update("""
                    insert into clock (id, ticket_id, customer_id, target, cycle, state, started_at, due_at, provisional,
                            breaches, generation, clause_ref, clause_zh, clause_en, clause_ours)
                    select gen_random_uuid(), id, customer_id, 'resolution', 1, 'running', raised_at,
                           raised_at + interval '20 days', false, 0, 1, '3.2', '', '', false
                      from tracked_ticket where customer_id = ?
                    """, customer);
            rows.update("""
                    insert into timer (clock_id, generation, milestone, level, repeat, ticket_id, customer_id, planned_at)
                    select id, 1, 'warning', 1, 0, ticket_id, customer_id, due_at - random() * interval '10 days'
                      from clock where customer_id = ?
                    """, customer);
        });
    }
}
