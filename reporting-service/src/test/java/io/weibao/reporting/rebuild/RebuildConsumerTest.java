package io.weibao.reporting.rebuild;

import static io.weibao.reporting.Scene.as;
import static io.weibao.reporting.Scene.get;
import static io.weibao.reporting.Scene.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.ClockTeller;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.RoundTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildConsumerTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Scene scene;

    @BeforeEach
    void nobodyRebuilds() {
        await().atMost(PATIENCE).until(() -> scene.count("select count(*) from rebuild where state = 'running'") == 0);
    }

    @Test
    void figures_built_anew_are_those_there_were() {
        // Given
        CustomerTeller customer = aYearOfWork();
        String before = summary(customer);
        int generation = generation();
        // When
        String rebuild = begin();
        TicketTeller meanwhile = TicketTeller.of(customer.id()).raised(Instant.parse("2026-11-05T01:00:00Z"));
        awaitState(rebuild, "DONE");
        // Then
        get("/api/v1/report-rebuilds/" + rebuild).statusCode(200).body("equal", equalTo(true));
        get("/api/v1/report-rebuilds/" + rebuild).body("counts.find { it.table == 'clock' }.after", equalTo((int)
                scene.count("select count(*) from live_clock")));
        assertThat(generation()).isGreaterThan(generation);
        assertThat(summary(customer)).isEqualTo(before);
        scene.await(meanwhile);
        awaitOldIsGone();
    }

    @Test
    void what_happens_meanwhile_is_in_both_and_goes_on_afterwards() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller ticket = TicketTeller.of(customer.id()).raised(OCTOBER_5);
        scene.await(ticket);
        // When
        String rebuild = begin();
        ticket.responded(OCTOBER_5.plusSeconds(60));
        awaitState(rebuild, "DONE");
        ticket.resolved(OCTOBER_5.plusSeconds(7200)).closed(OCTOBER_5.plusSeconds(9000));
        // Then
        scene.await(ticket);
        get("/api/v1/figures/summary?month=2026-10&customer=" + customer.id())
                .body("counts.raised", equalTo(1))
                .body("counts.resolved", equalTo(1))
                .body("counts.closed", equalTo(1))
                .body("resolutionHours.median", equalTo(2.0f));
        assertThat(scene.count("select count(*) from live_ticket_fact where ticket_id = ?", ticket.id()))
                .isEqualTo(4);
    }

    @Test
    void a_rebuild_that_was_left_behind_is_gone_on_with() {
        // Given
        CustomerTeller customer = aYearOfWork();
        String before = summary(customer);
        UUID left = UUID.randomUUID();
        scene.change(
                "insert into ledger_generation (number, state) select max(number) + 1, 'building' from ledger_generation");
        // When
        scene.change("""
                insert into rebuild (id, generation, state, requested_at, requested_by, requester, owner, lease_until)
                select ?, max(number), 'running', ?, ?, 'somebody', ?, ? from ledger_generation
                """, left, OCTOBER_5, UUID.randomUUID(), UUID.randomUUID(), OCTOBER_5);
        // Then
        awaitState(left.toString(), "DONE");
        get("/api/v1/report-rebuilds/" + left).body("equal", equalTo(true));
        assertThat(summary(customer)).isEqualTo(before);
    }

    @Test
    void without_the_whole_history_the_present_figures_stay() {
        // Given
        CustomerTeller customer = aYearOfWork();
        String before = summary(customer);
        int generation = generation();
        scene.change(
                "insert into inbox_position (consumer, event_key, sequence) values ('figures/weibao.tickets.v1', 'lost', 3)");
        // When
        String rebuild = begin();
        awaitState(rebuild, "FAILED");
        scene.change("delete from inbox_position where event_key = 'lost'");
        // Then
        get("/api/v1/report-rebuilds/" + rebuild).body("error", startsWith("incomplete: 1 "));
        assertThat(generation()).isEqualTo(generation);
        assertThat(summary(customer)).isEqualTo(before);
        assertThat(scene.count("select count(*) from inbox_position where consumer like 'rebuild-%'"))
                .isZero();
    }

    @Test
    void one_rebuild_at_a_time() {
        // Given
        UUID running = UUID.randomUUID();
        scene.change(
                "insert into ledger_generation (number, state) select max(number) + 1, 'building' from ledger_generation");
        scene.change("""
                insert into rebuild (id, generation, state, requested_at, requested_by, requester, owner, lease_until)
                select ?, max(number), 'running', ?, ?, 'somebody', ?, '2999-01-01' from ledger_generation
                """, running, OCTOBER_5, UUID.randomUUID(), UUID.randomUUID());
        // When
        manager()
                .post("/api/v1/report-rebuilds")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/rebuild-running"));
        // Then
        scene.change("update rebuild set state = 'failed' where id = ?", running);
        scene.change("update ledger_generation set state = 'old' where state = 'building'");
    }

    @Test
    void a_rebuild_is_for_those_who_run_the_service() {
        as("agent", "agent").post("/api/v1/report-rebuilds").then().statusCode(403);
        as("lead", UUID.randomUUID(), "customer-lead")
                .get("/api/v1/report-rebuilds")
                .then()
                .statusCode(403);
        get("/api/v1/report-rebuilds/nobody").statusCode(404);
        get("/api/v1/report-rebuilds?limit=5").statusCode(200);
    }

    private CustomerTeller aYearOfWork() {
        CustomerTeller customer = scene.customer();
        customer.system("ERP");
        for (int i = 0; i < 20; i++) {
            Instant raised = OCTOBER_5.plus(Duration.ofHours(7L * i));
            TicketTeller ticket = TicketTeller.of(customer.id())
                    .raised(raised)
                    .responded(raised.plusSeconds(600))
                    .resolved(raised.plus(Duration.ofHours(3 + i % 5)))
                    .replied(raised.plus(Duration.ofHours(9)));
            ClockTeller clock = ClockTeller.of(ticket).started("resolution", raised, raised.plus(Duration.ofHours(6)));
            if (i % 5 > 3) {
                clock.breached("resolution", raised.plus(Duration.ofHours(6)));
            } else {
                clock.met("resolution", raised.plus(Duration.ofHours(3)));
            }
            if (i % 2 == 0) {
                ticket.feedback(raised.plus(Duration.ofHours(20)), 1 + i % 5);
            }
            scene.await(ticket);
        }
        RoundTeller round = RoundTeller.of(customer.id(), UUID.randomUUID(), null, LocalDate.parse("2026-10-12"))
                .opened(OCTOBER_5);
        round.finding("space", "database", "Nearly full", null, null, OCTOBER_5);
        round.completed(OCTOBER_5.plusSeconds(600), "NORMAL");
        await().until(() -> scene.count(
                        "select count(*) from live_inspection_round where customer_id = ? and state = 'COMPLETED'",
                        customer.id())
                == 1);
        await().until(() -> scene.count(
                        "select count(*) from live_clock where customer_id = ? and coalesce(met_at, broken_at) is not null",
                        customer.id())
                == 20);
        return customer;
    }

    private static String summary(CustomerTeller customer) {
        return get("/api/v1/figures/summary?month=2026-10&customer=" + customer.id())
                .statusCode(200)
                .extract()
                .asString();
    }

    private int generation() {
        return (int) scene.count("select live_generation() as count");
    }

    private static String begin() {
        return manager()
                .post("/api/v1/report-rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void awaitState(String rebuild, String state) {
        await().atMost(PATIENCE)
                .failFast(() -> "FAILED".equals(stateOf(rebuild)) && !state.equals("FAILED"))
                .until(() -> state.equals(stateOf(rebuild)));
    }

    private static String stateOf(String rebuild) {
        return get("/api/v1/report-rebuilds/" + rebuild).extract().path("state");
    }

    private void awaitOldIsGone() {
        await().atMost(PATIENCE)
                .until(() -> scene.count("select count(*) from ticket where generation <> live_generation()") == 0);
    }
}
