package io.weibao.ticket.desk;

import static io.weibao.ticket.ServedCustomer.AGENT;
import static io.weibao.ticket.ServedCustomer.ENGINEER;
import static io.weibao.ticket.ServedCustomer.SUPERVISOR;
import static io.weibao.ticket.ServedCustomer.act;
import static io.weibao.ticket.ServedCustomer.as;
import static io.weibao.ticket.ServedCustomer.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.ticket.ServedCustomer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket's life over HTTP, with a real database and a real broker. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class TicketResourceTest {

    @Inject
    MovableClock clock;

    @Inject
    SilentTicketsDesk silent;

    private ServedCustomer customer;

    @BeforeEach
    void aCustomerIsServed() {
        customer = new ServedCustomer();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.reset();
    }

    @Test
    void aReportBecomesATicketThatShowsWhatWasSaid() {
        String number = as(customer.applicant)
                .body(customer.defect())
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/tickets/DEF-"))
                .body("state", equalTo("SUBMITTED"))
                .body("stateLabel.zh", equalTo("已提交"))
                .body("level", equalTo("II"))
                .body("businessStopped", equalTo(false))
                .body("system.name", equalTo("ERP"))
                .body("requester.id", equalTo(idOf(customer.applicant)))
                .extract()
                .path("number");

        Map<String, Object> raised =
                as(customer.head).get("/api/v1/tickets/" + number).as(new TypeRef());
        assertThat(raised)
                .containsEntry("number", number)
                .containsEntry("version", 1)
                .containsEntry("open", true);
    }

    @Test
    void aDefectGoesFromReportToCloseWithOneEventPerStep() {
        String number = customer.raise(customer.defect());
        done(AGENT, number, "respond", Map.of());
        done(
                ENGINEER,
                number,
                "analyse",
                Map.of("nature", "TECHNICAL", "level", "II", "businessStopped", true, "analysis", "A lock"));
        done(ENGINEER, number, "propose-solution", Map.of("solution", "Release the lock"));
        done(SUPERVISOR, number, "sign-solution", Map.of());
        done(ENGINEER, number, "carry-out", Map.of("changeRecord", "Patch 7.1"));
        done(AGENT, number, "confirm-solved", Map.of("cause", "Lock not released"));
        done(AGENT, number, "reply", Map.of("reply", "Works again"));
        done(customer.applicant, number, "give-feedback", Map.of("solved", true, "rating", 5));
        act(AGENT, number, "close", Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"10\"")
                .body("state", equalTo("CLOSED"))
                .body("open", equalTo(false));

        as(customer.lead)
                .get("/api/v1/tickets/" + number + "/journal")
                .then()
                .statusCode(200)
                .body("chain", equalTo("intact"))
                .body("items.sequence", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("items[3].data.solution", equalTo("Release the lock"))
                .body("items[3].actor.name", equalTo("engineer"))
                .body("items[3].label.zh", equalTo("提出了方案"));
        List<SeenEvent> events = eventsOf(number, 10);
        assertThat(events)
                .extracting(event -> event.headers().get("ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(events).allSatisfy(EventProbe::assertHeaders);
        assertThat(events.getLast().type()).isEqualTo("io.weibao.ticket.closed.v1");
    }

    @Test
    void everyEventIsInTheTraceOfItsCaller() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        String number = as(customer.applicant)
                .header("traceparent", trace)
                .body(customer.defect())
                .post("/api/v1/tickets")
                .path("number");
        as(AGENT)
                .header("traceparent", trace)
                .header("If-Match", "\"1\"")
                .body(Map.of("action", "respond"))
                .post("/api/v1/tickets/" + number + "/actions")
                .then()
                .statusCode(200);
        done(
                ENGINEER,
                number,
                "analyse",
                Map.of("nature", "TECHNICAL", "level", "II", "businessStopped", true, "analysis", "A lock"));

        List<SeenEvent> events = eventsOf(number, 3);
        assertThat(events.get(0).headers()).containsEntry("traceparent", trace);
        assertThat(events.get(1).headers()).containsEntry("traceparent", trace);
        assertThat(events.get(2).headers()).doesNotContainKey("traceparent");
    }

    @Test
    void aCallIsAnsweredAndClosedInOneRequestAndOneEvent() {
        Map<String, Object> call = Map.of(
                "caller",
                "Ms Li",
                "number",
                "555-0100",
                "startedAt",
                Instant.now(clock).minusSeconds(90).toString(),
                "seconds",
                80);
        Map<String, Object> report = new HashMap<>(Map.of(
                "kind",
                "CONSULTATION",
                "customer",
                customer.id,
                "title",
                "Where is the print button?",
                "description",
                "Cannot find it",
                "call",
                call,
                "answer",
                "Press F7",
                "close",
                true));
        String number = as(AGENT)
                .body(report)
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .body("state", equalTo("CLOSED"))
                .body("channel", equalTo("HOTLINE"))
                .body("call.answeredBy", equalTo("agent"))
                .body("requester", nullValue())
                .extract()
                .path("number");

        assertThat(number).startsWith("CON-");
        assertThat(eventsOf(number, 1)).singleElement().satisfies(event -> assertThat(
                        JsonPath.from(event.value()).<String>getList("facts.fact"))
                .containsExactly("raised", "responded", "resolved", "closed"));
    }

    @Test
    void offersEachCallerWhatThisCallerMayDo() {
        String number = customer.raise(customer.defect());

        as(AGENT)
                .get("/api/v1/tickets/" + number + "/actions")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("items.action", hasItems("respond", "cancel"))
                .body("items.find { it.primary }.action", equalTo("respond"))
                .body("items.find { it.action == 'cancel' }.schema.required", contains("reason"))
                .body("items.find { it.action == 'cancel' }.schema.properties.reason.'x-title-zh'", equalTo("原因"));
        as(customer.applicant)
                .get("/api/v1/tickets/" + number + "/actions")
                .then()
                .body("items.action", contains("cancel"))
                .body("items.action", not(hasItems("respond")));
    }

    @Test
    void aLateRefusalIsCarriedOnByANewLinkedTicket() {
        clock.stopAt(Instant.parse("2026-03-02T01:30:00Z"));
        String number = answered();
        clock.advance(Duration.ofHours(73));
        done(customer.applicant, number, "give-feedback", Map.of("solved", false, "comment", "Still not there"));

        String id = as(AGENT).get("/api/v1/tickets/" + number).path("id");
        as(customer.applicant)
                .get("/api/v1/tickets?open=true")
                .then()
                .body("items.number", contains(matchesPattern("CON-2026-\\d{6}"), equalTo(number)))
                .body("items[0].title", equalTo("How do I print?"));
        String next = as(customer.applicant).get("/api/v1/tickets?open=true").path("items[0].number");
        as(AGENT)
                .get("/api/v1/tickets/" + next)
                .then()
                .body("continues", equalTo(id))
                .body("description", equalTo("Still not there"));
    }

    @Test
    void silenceForSevenWorkingDaysClosesWithoutARating() {
        clock.stopAt(Instant.parse("2026-03-02T01:30:00Z"));
        String number = answered();
        silent.closeSilent();
        as(AGENT).get("/api/v1/tickets/" + number).then().body("state", equalTo("ANSWERED"));

        clock.advance(Duration.ofDays(10));
        silent.closeSilent();

        as(AGENT).get("/api/v1/tickets/" + number).then().body("state", equalTo("CLOSED"));
        as(AGENT)
                .get("/api/v1/tickets/" + number + "/journal")
                .then()
                .body("chain", equalTo("intact"))
                .body("items[-1].actor.name", equalTo("silent-tickets"));
    }

    @Test
    void servesTheWorkflowsItFollows() {
        as(customer.applicant)
                .get("/api/v1/workflows/DEFECT")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("drawing", containsString("SUBMITTED --> RESPONDED: respond"))
                .body("states.find { it.id == 'CLOSED' }.final", equalTo(true))
                .body("rows.find { it.action == 'sign-solution' }.roles", contains("supervisor"));
        as(AGENT).get("/api/v1/workflows").then().body("items.kind", contains("CONSULTATION", "DEFECT"));
        as(AGENT).get("/api/v1/workflows/CHANGE").then().statusCode(404);
    }

    private String answered() {
        String number = customer.raise(
                new HashMap<>(Map.of("kind", "CONSULTATION", "title", "How do I print?", "description", "No button")));
        done(AGENT, number, "answer", Map.of("answer", "Press F7"));
        return number;
    }

    private static List<SeenEvent> eventsOf(String number, int count) {
        try (EventProbe probe = EventProbe.on("weibao.tickets.v1")) {
            return probe.awaitAtLeast(
                    count, event -> number.equals(event.headers().get("ce_subject")));
        }
    }

    private static String idOf(Token token) {
        return as(token).get("/api/v1/me").path("id");
    }

    private static final class TypeRef extends io.restassured.common.mapper.TypeRef<Map<String, Object>> {}
}
