package io.weibao.ticket.wire;

import static io.weibao.ticket.ServedCustomer.ADMIN;
import static io.weibao.ticket.ServedCustomer.AGENT;
import static io.weibao.ticket.ServedCustomer.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.ticket.ServedCustomer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an inspection finds becomes a defect, once, whoever asks for it how often. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class FindingConsumerTest {

    private static final String TOPIC = "weibao.inspections.v1";

    private final UUID round = UUID.randomUUID();
    private final UUID finding = UUID.randomUUID();
    private ServedCustomer customer;

    @BeforeEach
    void aCustomerIsServed() {
        customer = new ServedCustomer();
    }

    @Test
    void aFindingBecomesADefectThatKnowsIt() {
        tell(1, "io.weibao.inspection.round-opened.v1", "{}");
        tell(2, FindingReported.TYPE, requested("I", true, "磁盘空间不足\n仅剩 2 %", null));

        String number = awaitTicket();
        as(customer.lead)
                .get("/api/v1/tickets/" + number)
                .then()
                .body("kind", equalTo("DEFECT"))
                .body("level", equalTo("I"))
                .body("businessStopped", equalTo(true))
                .body("channel", equalTo("MONITORING"))
                .body("title", equalTo("磁盘空间不足 仅剩 2 %"))
                .body("description", equalTo("The archive grew."))
                .body("requester", nullValue())
                .body("system.id", equalTo(customer.system.toString()))
                .body("raisedAt", equalTo("2026-03-02T03:00:00Z"))
                .body("finding.id", equalTo(finding.toString()))
                .body("finding.round", equalTo(round.toString()));
        try (EventProbe tickets = EventProbe.on("weibao.tickets.v1")) {
            SeenEvent raised = tickets.await(event -> event.value().contains(finding.toString()));
            assertThat(raised.headers())
                    .containsEntry("ce_type", "io.weibao.ticket.raised.v1")
                    .containsEntry("ce_customer", customer.id.toString());
            assertThat(raised.value()).contains("\"finding\":{\"id\":\"" + finding + "\",\"round\":\"" + round + "\"}");
        }
    }

    @Test
    void aFindingThatIsAskedForAgainHasItsTicketAlready() {
        tell(1, FindingReported.TYPE, requested("II", false, "Backup missing", null));
        tell(1, FindingReported.TYPE, requested("II", false, "Backup missing", null));
        tell(2, FindingReported.TYPE, requested("II", false, "Backup missing", null));
        UUID other = UUID.randomUUID();
        tell(
                3,
                FindingReported.TYPE,
                requested("II", false, "Another", null).replace(finding.toString(), other.toString()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        as(AGENT).get("/api/v1/tickets?finding=" + other).then().body("items", hasSize(1)));
        as(AGENT).get("/api/v1/tickets?finding=" + finding).then().body("items", hasSize(1));
        as(AGENT).get("/api/v1/tickets?customer=" + customer.id).then().body("items", hasSize(2));
    }

    @Test
    void theJournalNamesWhoAskedForIt() {
        UUID engineer = UUID.randomUUID();
        as(ADMIN)
                .body(Map.of(
                        "id",
                        engineer,
                        "username",
                        "inspector-" + engineer,
                        "name",
                        "巡检员",
                        "email",
                        engineer + "@weibao.example",
                        "language",
                        "zh",
                        "roles",
                        new String[] {"engineer"},
                        "active",
                        true))
                .post("/api/v1/people")
                .then()
                .statusCode(201);
        tell(1, FindingReported.TYPE, requested("III", false, "Log errors", engineer));

        as(AGENT)
                .get("/api/v1/tickets/" + awaitTicket() + "/journal")
                .then()
                .body("items[0].actor.id", equalTo(engineer.toString()))
                .body("items[0].actor.name", equalTo("巡检员"))
                .body("chain", equalTo("intact"));
    }

    private String awaitTicket() {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as(AGENT)
                                .get("/api/v1/tickets?finding=" + finding)
                                .<String>path("items[0].number"),
                        number -> number != null);
    }

    private String requested(String level, boolean businessStopped, String summary, @Nullable UUID actor) {
        return """
                {"round":{"id":"%s","plan":{"id":"%s","name":"ERP 月检"},"customer":{"id":"%s","name":"C"},
                          "system":{"id":"%s","name":"ERP"},"month":"2026-03","state":"OPEN","somethingNew":1},
                 "finding":{"id":"%s","item":{"key":"disk"},"component":null,"level":"%s","businessStopped":%s,
                            "summary":"%s","description":"The archive grew.","ticket":null,"repeats":0},
                 "action":"request-ticket","actor":%s,"at":"2026-03-02T03:00:00.250Z"}
                """.formatted(
                        round,
                        UUID.randomUUID(),
                        customer.id,
                        customer.system,
                        finding,
                        level,
                        businessStopped,
                        summary.replace("\n", "\\n"),
                        actor == null ? "null" : "\"" + actor + "\"");
    }

    private void tell(long sequence, String type, String data) {
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", type,
                "ce_source", "/weibao/inspection-service",
                "ce_subject", "ERP 2026-03",
                "ce_time", "2026-03-02T03:00:00Z",
                "ce_sequence", Long.toString(sequence),
                "ce_customer", customer.id.toString(),
                "ce_origin", "live",
                "content-type", "application/json");
        EventProbe.send(TOPIC, round.toString(), headers, data);
    }
}
