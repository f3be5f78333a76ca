package io.weibao.reporting.order;

import static io.weibao.reporting.Scene.get;
import static io.weibao.reporting.Scene.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.RoundTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents that events ask for are issued once, and others hear of it. */
@QuarkusTest
class OrderedDocumentConsumerTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Scene scene;

    @Inject
    OrderDesk desk;

    @Test
    void the_report_written_on_a_ticket_becomes_a_document_once() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller ticket = TicketTeller.of(customer.id()).raised(OCTOBER_5).resolved(OCTOBER_5.plusSeconds(7200));
        // When
        ticket.incidentReport(OCTOBER_5.plusSeconds(9000));
        // Then
        awaitDocuments(customer, 1);
        String number = get("/api/v1/documents?ticket=" + ticket.number())
                .body("items.kind", contains("INCIDENT_REPORT"))
                .body("items.ticket.number", contains(ticket.number()))
                .body("items[0].issuedBy", nullValue())
                .extract()
                .path("items[0].number");
        assertThat(content(number, "faultKind")).isEqualTo("Storage");
        assertThat(content(number, "loss")).isEqualTo("Two hours of orders");
        assertThat(desk.issueNext()).isFalse();
        try (EventProbe probe = EventProbe.on("weibao.documents.v1")) {
            SeenEvent event =
                    probe.await(seen -> seen.headers().get("ce_subject").equals(number));
            EventProbe.assertHeaders(event);
            assertThat(event.headers())
                    .containsEntry("ce_customer", customer.id().toString())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_type", "io.weibao.report.document-issued.v1");
        }
    }

    @Test
    void written_again_after_a_reopening_it_is_another_document() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller ticket = TicketTeller.of(customer.id())
                .raised(OCTOBER_5)
                .resolved(OCTOBER_5.plusSeconds(7200))
                .incidentReport(OCTOBER_5.plusSeconds(9000));
        awaitDocuments(customer, 1);
        // When
        ticket.reopened(OCTOBER_5.plusSeconds(10_000))
                .resolved(OCTOBER_5.plusSeconds(20_000))
                .incidentReport(OCTOBER_5.plusSeconds(21_000));
        // Then
        awaitDocuments(customer, 2);
        get("/api/v1/documents?ticket=" + ticket.number()).body("items.version", contains(1, 1));
    }

    @Test
    void an_imported_report_asks_for_nothing() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller imported =
                TicketTeller.of(customer.id()).imported().raised(OCTOBER_5).incidentReport(OCTOBER_5.plusSeconds(60));
        TicketTeller live = TicketTeller.of(customer.id()).raised(OCTOBER_5).incidentReport(OCTOBER_5.plusSeconds(60));
        // Then
        scene.await(imported);
        awaitDocuments(customer, 1);
        get("/api/v1/documents?customer=" + customer.id()).body("items.ticket.number", contains(live.number()));
    }

    @Test
    void a_completed_round_is_assessed_once_and_findings_name_their_tickets() {
        // Given
        CustomerTeller customer = scene.customer();
        UUID plan = UUID.randomUUID();
        RoundTeller september = RoundTeller.of(customer.id(), plan, null, LocalDate.parse("2026-09-10"))
                .opened(OCTOBER_5)
                .result("tablespace", "database", "71", "OK", OCTOBER_5);
        september.completed(OCTOBER_5.plusSeconds(60), "NORMAL");
        awaitDocuments(customer, 1);
        // When
        RoundTeller october = RoundTeller.of(customer.id(), plan, null, LocalDate.parse("2026-10-10"))
                .opened(OCTOBER_5)
                .result("tablespace", "database", "95", "FAULT", OCTOBER_5.plusSeconds(100));
        october.finding(
                "tablespace",
                "database",
                "Tablespace nearly full",
                UUID.randomUUID(),
                "DEF-2026-777777",
                OCTOBER_5.plusSeconds(110));
        october.completed(OCTOBER_5.plusSeconds(120), "ATTENTION");
        // Then
        awaitDocuments(customer, 2);
        String number = get("/api/v1/documents?round=" + october.id())
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("INSPECTION_ASSESSMENT"))
                .extract()
                .path("items[0].number");
        assertThat(content(number, "runningState")).isEqualTo("ATTENTION");
        assertThat(contentPath(number, "{findings,0,ticket}")).isEqualTo("DEF-2026-777777");
        assertThat(contentPath(number, "{areas,0,name,zh}")).isEqualTo("数据库");
        assertThat(contentPath(number, "{trends,0,points,0,value}")).isEqualTo("71.0");
        assertThat(contentPath(number, "{trends,0,points,1,value}")).isEqualTo("95.0");
    }

    @Test
    void what_cannot_be_made_is_given_up_after_a_while_and_stays_visible() {
        // Given
        UUID order = UUID.randomUUID();
        scene.change("""
                insert into document_order (id, reason, kind, language, customer_id, ticket_id, ticket_sequence, recipients, state,
                    tries, ordered_at, not_before)
                values (?, ?, 'INCIDENT_REPORT', 'zh', ?, ?, 1, '{}', 'pending', 5, ?, ?)
                """, order, "ticket/nowhere/" + order, UUID.randomUUID(), UUID.randomUUID(), OCTOBER_5, OCTOBER_5);
        // When
        await().atMost(PATIENCE).until(() -> {
            desk.issueNext();
            return scene.count("select count(*) from document_order where id = ? and state = 'failed'", order) == 1;
        });
        // Then
        manager().get("/q/health/well").then().statusCode(503);
        scene.change("delete from document_order where id = ?", order);
        manager()
                .get("/q/health/well")
                .then()
                .body("checks.find { it.name == 'ordered documents' }.status", equalTo("UP"));
    }

    private String content(String number, String field) {
        return contentPath(number, "{" + field + "}");
    }

    private String contentPath(String number, String path) {
        return scene.text("select content #>> '" + path + "' as text from document where number = ?", number);
    }

    private void awaitDocuments(CustomerTeller customer, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> get("/api/v1/documents?customer=" + customer.id())
                .body("items", hasSize(count)));
    }
}
