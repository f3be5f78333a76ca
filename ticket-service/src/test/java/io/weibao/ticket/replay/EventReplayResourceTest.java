package io.weibao.ticket.replay;

import static io.weibao.ticket.ServedCustomer.ADMIN;
import static io.weibao.ticket.ServedCustomer.AGENT;
import static io.weibao.ticket.ServedCustomer.as;
import static io.weibao.ticket.ServedCustomer.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.ticket.ServedCustomer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The journal as the archive of events. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class EventReplayResourceTest {

    private ServedCustomer customer;

    @BeforeEach
    void aCustomerIsServed() {
        customer = new ServedCustomer();
    }

    @Test
    void theEventsOfATicketComeAgainToTheByte() {
        String number = ticketOfTwoSteps();
        List<SeenEvent> first = eventsOn("weibao.tickets.v1", number, 2);

        JsonPath receipt = replay("?ticket=" + number);
        List<SeenEvent> again = eventsOn(EventReplayDesk.TOPIC, number, 2);

        assertThat(receipt.getInt("sent")).isEqualTo(2);
        assertThat(receipt.getString("next")).isNull();
        assertThat(again).extracting(SeenEvent::value).containsExactlyElementsOf(values(first));
        assertThat(again)
                .extracting(SeenEvent::headers)
                .containsExactlyElementsOf(
                        first.stream().map(SeenEvent::headers).toList());
        assertThat(again)
                .extracting(SeenEvent::key)
                .containsExactlyElementsOf(first.stream().map(SeenEvent::key).toList());
    }

    @Test
    void allTicketsComeAPageAfterTheOther() {
        String number = ticketOfTwoSteps();

        String next = replay("").getString("next");
        while (next != null) {
            next = replay("?cursor=" + next).getString("next");
        }

        assertThat(eventsOn(EventReplayDesk.TOPIC, number, 2))
                .extracting(SeenEvent::sequence)
                .contains(1L, 2L);
    }

    @Test
    void theAuditKnowsWhoAskedForIt() {
        String number = ticketOfTwoSteps();
        String id = replay("?ticket=" + number).getString("id");

        as(Tokens.staff("auditor", "auditor"))
                .get("/api/v1/audit-entries?thing=" + id)
                .then()
                .statusCode(200)
                .body("chain", equalTo("intact"))
                .body("items[0].thing", equalTo("event-replay"))
                .body("items[0].actor.name", equalTo("admin"))
                .body("items[0].after", notNullValue());
    }

    @Test
    void onlyAnAdminMayAskForIt() {
        as(AGENT).post("/api/v1/operations/event-replays").then().statusCode(403);
        as(customer.lead).post("/api/v1/operations/event-replays").then().statusCode(403);
    }

    private String ticketOfTwoSteps() {
        String number = as(customer.applicant)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .body(customer.defect())
                .post("/api/v1/tickets")
                .path("number");
        done(AGENT, number, "respond", Map.of());
        return number;
    }

    private static JsonPath replay(String query) {
        return as(ADMIN)
                .post("/api/v1/operations/event-replays" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<SeenEvent> eventsOn(String topic, String number, int count) {
        try (EventProbe probe = EventProbe.on(topic)) {
            return probe.awaitAtLeast(
                    count, event -> number.equals(event.headers().get("ce_subject")));
        }
    }

    private static List<String> values(List<SeenEvent> events) {
        return events.stream().map(SeenEvent::value).toList();
    }
}
