package io.weibao.inspection.wire;

import static io.weibao.inspection.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.inspection.ARound;
import io.weibao.inspection.Scene;
import io.weibao.inspection.Scene.Maintained;
import io.weibao.inspection.WithoutLoops;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.SeenEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in over Kafka: names of the directory, and the tickets that findings became. */
@QuarkusTest
@TestProfile(WithoutLoops.class)
class IncomingConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Scene scene;

    @Inject
    ARound aRound;

    @Inject
    MovableClock clock;

    private Maintained acme;
    private UUID host;
    private UUID round;

    @BeforeEach
    void aFindingThatAsksForATicket() {
        acme = scene.maintained("Acme");
        host = scene.component(acme, "SERVER", "app01");
        round = aRound.open(acme);
        disk(round, 3);
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_recorded_customer_and_system_can_be_planned_for() {
        // Given
        UUID person = UUID.randomUUID();
        Maintained borun = new Maintained(UUID.randomUUID(), UUID.randomUUID());
        tell(
                "customer",
                borun.customer(),
                "{\"id\":\"%s\",\"key\":\"borun\",\"name\":\"Borun\",\"zone\":\"UTC\"}".formatted(borun.customer()));
        tell(
                "system",
                borun.system(),
                "{\"id\":\"%s\",\"customer\":\"%s\",\"name\":\"MES\"}".formatted(borun.system(), borun.customer()));
        tell(
                "person",
                person,
                "{\"id\":\"%s\",\"customer\":null,\"username\":\"x\",\"name\":\"王工\",\"email\":\"x@x.example\",\"language\":\"zh\",\"roles\":[\"engineer\"],\"active\":true}"
                        .formatted(person));
        // When
        await().atMost(PATIENCE)
                .until(() -> scene.count(
                                "select count(*) from system_copy s join customer_copy c using (customer_id), person_copy p"
                                        + " where s.id = ? and p.id = ?",
                                borun.system(),
                                person)
                        == 1);
        // Then
        assertThat(scene.component(borun, "SERVER", "mes01")).isNotNull();
    }

    @Test
    void a_ticket_from_a_finding_is_linked_once_and_closes_with_it() {
        // Given
        String finding = finding();
        UUID ticket = UUID.randomUUID();
        // When
        ticket(ticket, "DEF-2026-000042", acme.customer(), finding, 1, true);
        // Then
        await().atMost(PATIENCE).untilAsserted(() -> as("agent", "agent")
                .get("/api/v1/findings?ticket=DEF-2026-000042")
                .then()
                .body("items.id", contains(finding)));
        ticket(ticket, "DEF-2026-000042", acme.customer(), finding, 2, true);
        ticket(ticket, "DEF-2026-000042", acme.customer(), finding, 3, false);
        await().atMost(PATIENCE).untilAsserted(() -> as("agent", "agent")
                .get("/api/v1/findings/" + finding)
                .then()
                .body("ticket.open", equalTo(false)));
        assertThat(events(round, 5))
                .filteredOn(event -> event.type().endsWith("finding-linked.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.value()).contains("DEF-2026-000042"));
    }

    @Test
    void found_again_after_its_ticket_was_closed_it_becomes_another_ticket() {
        // Given
        String first = finding();
        UUID ticket = UUID.randomUUID();
        ticket(ticket, "DEF-2026-000050", acme.customer(), first, 1, true);
        ticket(ticket, "DEF-2026-000050", acme.customer(), first, 2, false);
        await().atMost(PATIENCE)
                .until(() ->
                        scene.count("select count(*) from finding where id = ?::uuid and not ticket_open", first) == 1);
        scene.complete(round).then().statusCode(200);
        // When
        UUID december = aRound.nextMonth(acme);
        disk(december, 2);
        // Then
        scene.round(december)
                .then()
                .body("findings.find { it.id == '" + first + "' }.state", equalTo("CLEARED"))
                .body("findings.find { it.id != '" + first + "' }.state", equalTo("OPEN"))
                .body("findings.find { it.id != '" + first + "' }.repeats", equalTo(1))
                .body("findings.find { it.id != '" + first + "' }.ticket", equalTo(null));
        assertThat(events(december, 5))
                .extracting(SeenEvent::type)
                .containsSubsequence(
                        "io.weibao.inspection.finding-cleared.v1",
                        "io.weibao.inspection.finding-recorded.v1",
                        "io.weibao.inspection.ticket-requested.v1");
    }

    @Test
    void another_customers_ticket_and_a_second_one_are_not_linked() {
        // Given
        String finding = finding();
        UUID mine = UUID.randomUUID();
        // When
        ticket(UUID.randomUUID(), "DEF-2026-000060", UUID.randomUUID(), finding, 1, true);
        ticket(mine, "DEF-2026-000061", acme.customer(), finding, 1, true);
        await().atMost(PATIENCE)
                .until(() ->
                        scene.count("select count(*) from finding where id = ?::uuid and ticket_id = ?", finding, mine)
                                == 1);
        UUID second = UUID.randomUUID();
        ticket(second, "DEF-2026-000062", acme.customer(), finding, 1, true);
        // Then
        await().atMost(PATIENCE)
                .until(() -> scene.count(
                                "select count(*) from inbox_position where consumer = 'inspections-tickets' and event_key = ? and sequence = 1",
                                second.toString())
                        == 1);
        as("agent", "agent")
                .get("/api/v1/findings/" + finding)
                .then()
                .body("ticket.number", equalTo("DEF-2026-000061"));
    }

    private void disk(UUID in, int free) {
        scene.result(in, "host-free-space", "{\"component\":\"" + host + "\",\"value\":" + free + "}")
                .then()
                .statusCode(200);
    }

    private String finding() {
        return scene.round(round).path("findings[0].id");
    }

    private static List<SeenEvent> events(UUID round, int count) {
        try (EventProbe probe = EventProbe.on("weibao.inspections.v1")) {
            return probe.awaitAtLeast(count, event -> event.key().equals(round.toString()));
        }
    }

    private static void ticket(UUID id, String number, UUID customer, String finding, int sequence, boolean open) {
        send(
                "weibao.tickets.v1",
                "io.weibao.ticket." + (sequence == 1 ? "raised" : open ? "responded" : "closed") + ".v1",
                id,
                number,
                sequence,
                """
                {"ticket":{"id":"%s","number":"%s","kind":"DEFECT","level":"II","businessStopped":false,
                 "customer":{"id":"%s","name":"Acme"},"system":null,"title":"x","open":%s,
                 "finding":{"id":"%s","round":"%s"}},"action":"x","facts":[]}
                """.formatted(id, number, customer, open, finding, id));
    }

    private static void tell(String what, UUID key, String data) {
        send("weibao.directory.v1", "io.weibao.directory." + what + "-recorded.v1", key, what, 1, data);
    }

    private static void send(String topic, String type, UUID key, String subject, int sequence, String data) {
        EventProbe.send(
                topic,
                key.toString(),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/weibao/ticket-service",
                        "ce_subject",
                        subject,
                        "ce_time",
                        "2026-11-10T01:00:00Z",
                        "ce_sequence",
                        String.valueOf(sequence),
                        "ce_origin",
                        "live"),
                data);
    }
}
