package io.weibao.sla.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketConsumerTest {

    @Inject
    Scene scene;

    @Inject
    MovableClock clock;

    @Test
    void an_event_that_nobody_can_read_stops_its_ticket_and_no_other() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller broken = TicketTeller.of(customer).raised(clock.instant());
        TicketTeller sound = TicketTeller.of(customer).raised(clock.instant());
        // When
        broken.garbled().happened("resolved", clock.instant());
        sound.happened("resolved", clock.instant());
        // Then
        awaitReading(sound, "met");
        assertThat(reading(broken)).isEqualTo("on-track");
        await().untilAsserted(() -> given().header(
                        "Authorization", Tokens.staff("admin", "admin").bearer())
                .get("/api/v1/operations/parked-events?consumer=clocks&limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.key == '" + broken.id() + "' }.reason", contains("poison", "behind")));
    }

    @Test
    void after_a_gap_a_ticket_waits_for_what_is_missing() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller ticket = TicketTeller.of(customer).raised(clock.instant());
        TicketTeller later = TicketTeller.of(customer);
        // When
        ticket.skippingOne().happened("resolved", clock.instant());
        later.raised(clock.instant());
        // Then
        awaitReading(later, "on-track");
        assertThat(reading(ticket)).isEqualTo("on-track");
    }

    @Test
    void an_event_that_comes_twice_has_one_effect() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller ticket = TicketTeller.of(customer).raised(clock.instant());
        // When
        ticket.again();
        TicketTeller.of(customer).raised(clock.instant());
        // Then
        await().until(() -> scene.count("select count(*) from tracked_ticket where customer_id = ?", customer) == 2);
        assertThat(scene.count("select count(*) from service_fact where ticket_id = ?", ticket.id()))
                .isEqualTo(1);
    }

    @Test
    void a_ticket_without_an_agreement_has_no_clocks_and_stands_on_the_board() {
        // Given
        UUID customer = UUID.randomUUID();
        // When
        TicketTeller ticket = TicketTeller.of(customer).raised(clock.instant());
        // Then
        await().untilAsserted(() -> given().header(
                        "Authorization", Tokens.staff("agent", "agent").bearer())
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .body("withoutAgreement.number", hasItem(ticket.number())));
        clocks(ticket).body("items", empty());
    }

    @Test
    void a_wait_is_explained_and_what_would_have_been_without_it() {
        // Given
        UUID customer = scene.customerWithAgreement("PT12H", "PT30M", "PT30M");
        Instant raised = clock.instant().minus(4, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        TicketTeller ticket = TicketTeller.of(customer)
                .raised(raised)
                .paused("waiting-for-customer", raised.plus(1, ChronoUnit.HOURS))
                .happened("resumed", raised.plus(3, ChronoUnit.HOURS));
        await().until(() -> scene.count("select count(*) from service_fact where ticket_id = ?", ticket.id()) == 3);
        // When
        ValidatableResponse answer = explanation(ticket);
        // Then
        answer.statusCode(200)
                .body("clock.dueAt", equalTo(raised.plus(14, ChronoUnit.HOURS).toString()))
                .body("duration", equalTo("PT12H"))
                .body("facts.fact", contains("raised", "paused", "resumed"))
                .body("segments.kind", contains("working", "paused", "working"))
                .body("waits[0].pausesThis", equalTo(true))
                .body("whatIf[0].withoutWaitingFor", equalTo("waiting-for-customer"))
                .body(
                        "whatIf[0].dueAt",
                        equalTo(raised.plus(12, ChronoUnit.HOURS).toString()))
                .body("clock.clause.ref", equalTo("3.2"))
                .body("calendar.id", equalTo("24x7"))
                .body("milestones.find { it.kind == 'warning' }.at", notNullValue());
    }

    @Test
    void the_row_that_gave_the_duration_is_explained() {
        // Given
        UUID customer = UUID.randomUUID();
        String byArrival = """
                [{"arrival":{"calendar":"cn-5x8","open":true},"duration":"PT2H"},
                 {"arrival":{"calendar":"cn-5x8","open":false},"duration":"PT1H"}]""";
        String document = Scene.document(customer, "PT2H", "PT30M", "PT30M");
        scene.record(customer, document.replace("[{\"duration\":\"PT2H\"}]", byArrival));
        Instant saturday = Instant.parse("2026-03-07T02:00:00Z");
        TicketTeller ticket = TicketTeller.of(customer).imported().raised(saturday);
        await().until(() -> scene.count("select count(*) from service_fact where ticket_id = ?", ticket.id()) == 1);
        // When
        ValidatableResponse answer = explanation(ticket);
        // Then
        answer.statusCode(200)
                .body("duration", equalTo("PT1H"))
                .body("row.arrival.calendar", equalTo("cn-5x8"))
                .body("row.arrival.open", equalTo(false))
                .body("row.levels", empty());
    }

    @Test
    void clocks_can_be_asked_as_they_were() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        Instant raised = clock.instant().minus(5, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        TicketTeller ticket =
                TicketTeller.of(customer).imported().raised(raised).happened("resolved", raised.plusSeconds(10_000));
        await().until(() -> scene.count("select count(*) from service_fact where ticket_id = ?", ticket.id()) == 2);
        // Then
        asOf(ticket, raised.plusSeconds(60)).body("items[0].reading", equalTo("on-track"));
        asOf(ticket, raised.plusSeconds(6_000)).body("items[0].reading", equalTo("at-risk"));
        asOf(ticket, raised.plusSeconds(8_000)).body("items.target", hasItem("contingency-plan"));
        asOf(ticket, raised.plusSeconds(11_000))
                .body("items[0].stoppedAt", equalTo(raised.plusSeconds(10_000).toString()));
    }

    @Test
    void the_summary_counts_what_was_taken_in() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        Instant raised = Instant.parse("2016-03-01T02:00:00Z");
        TicketTeller.of(customer).imported().raised(raised).happened("resolved", raised.plusSeconds(600));
        TicketTeller.of(customer).imported().raised(raised).noted();
        // Then
        await().untilAsserted(() -> given().header(
                        "Authorization", Tokens.staff("admin", "admin").bearer())
                .get("/api/v1/clocks/summary?customer=" + customer)
                .then()
                .statusCode(200)
                .body("tickets", equalTo(2))
                .body("facts", equalTo(3))
                .body("byReading.met", equalTo(1))
                .body("byReading.breached", equalTo(2)));
    }

    private void awaitReading(TicketTeller ticket, String reading) {
        await().until(() -> reading.equals(reading(ticket)));
    }

    private static String reading(TicketTeller ticket) {
        return clocks(ticket).extract().path("items[0]?.reading");
    }

    private static ValidatableResponse clocks(TicketTeller ticket) {
        return given().header("Authorization", Tokens.staff("agent", "agent").bearer())
                .get("/api/v1/clocks?ticket=" + ticket.number())
                .then()
                .statusCode(200);
    }

    /** Of the first of its clocks. */
    private static ValidatableResponse explanation(TicketTeller ticket) {
        String clockId = clocks(ticket).extract().path("items[0].id");
        return given().header("Authorization", Tokens.staff("agent", "agent").bearer())
                .get("/api/v1/clocks/" + clockId + "/explanation")
                .then();
    }

    private static ValidatableResponse asOf(TicketTeller ticket, Instant moment) {
        return given().header("Authorization", Tokens.staff("agent", "agent").bearer())
                .get("/api/v1/clocks?ticket=" + ticket.number() + "&asOf=" + moment)
                .then()
                .statusCode(200);
    }
}
