package io.weibao.sla.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import io.weibao.sla.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One ticket whose clocks fail stands still alone. */
@QuarkusTest
@TestProfile(WithoutLoops.class)
class HeldTicketsConsumerTest {

    private static final Token OPERATOR = Tokens.staff("operator", "admin");

    @Inject
    Scene scene;

    @Inject
    TimerDesk timers;

    @Inject
    MovableClock clock;

    private final UUID poisoned = UUID.randomUUID();

    @BeforeEach
    void nothingIsDue() {
        scene.staff();
        fireUntilNothingIsDue();
    }

    @AfterEach
    void clockRunsAgain() {
        scene.change("delete from held_ticket where customer_id = ?", poisoned);
        scene.change("delete from timer where customer_id = ? and fired_at is null", poisoned);
        clock.reset();
    }

    @Test
    void an_alarm_that_cannot_be_written_holds_up_no_other() {
        // Given
        UUID sound = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller ticket = ticketWhoseNoticesTheDatabaseRefuses();
        IntStream.range(0, 3).forEach(_ -> TicketTeller.of(sound).raised(clock.instant()));
        await().atMost(Duration.ofSeconds(60)).until(() -> pending(sound) == 3 && pending(poisoned) == 1);
        // When
        clock.advance(Duration.ofMinutes(91));
        fireUntilNothingIsDue();
        // Then
        assertThat(scene.count("select count(*) from notice where customer_id = ? and milestone = 'warning'", sound))
                .isEqualTo(3);
        parked().body(found(ticket) + ".tries", equalTo(1)).body(found(ticket) + ".nextTryAt", notNullValue());
    }

    @Test
    void it_is_tried_a_few_times_and_then_parked_until_its_facts_change() {
        // Given
        TicketTeller ticket = ticketWhoseNoticesTheDatabaseRefuses();
        await().atMost(Duration.ofSeconds(60)).until(() -> pending(poisoned) == 1);
        clock.advance(Duration.ofMinutes(91));
        // When
        for (int n = 0; n < HeldTickets.TRIES; n++) {
            fireUntilNothingIsDue();
            clock.advance(Duration.ofSeconds(100));
        }
        // Then
        parked().body(found(ticket) + ".tries", equalTo(HeldTickets.TRIES))
                .body(found(ticket) + ".nextTryAt", nullValue());
        assertThat(timers.fireDue()).isZero();
        given().get("/q/health/well").then().body("checks.find { it.name == 'parked clocks' }.status", equalTo("DOWN"));
        assertThat(given().get("/q/metrics").asString()).contains("weibao_clocks_parked");
        operator()
                .post("/api/v1/operations/parked-clocks/" + ticket.id() + "/redrives")
                .then()
                .statusCode(200)
                .body("parked", equalTo(false));
        fireUntilNothingIsDue();
        parked().body(found(ticket) + ".tries", equalTo(1));
        ticket.happened("resolved", clock.instant());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> parked().body("items.number", not(hasItem(ticket.number()))));
    }

    @Test
    void a_due_time_out_of_reach_parks_the_clocks_and_never_the_facts() {
        // Given
        as(Tokens.staff("manager", "service-manager")).body("""
                        {"id":"tiny","name":{"zh":"一分钟","en":"A minute"},"zone":"Asia/Shanghai",
                         "weekly":{"MONDAY":["09:00-09:01"]}}""").post("/api/v1/calendars");
        scene.record(
                poisoned,
                Scene.document(poisoned, "PT8784H", "PT30M", "PT30M")
                        .replace("\"calendar\":\"24x7\"", "\"calendar\":\"tiny\""));
        // When
        TicketTeller ticket = TicketTeller.of(poisoned).raised(clock.instant()).happened("resolved", clock.instant());
        // Then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.count("select count(*) from service_fact where ticket_id = ?", ticket.id()) == 2);
        assertThat(scene.count(
                        "select count(*) from inbox_parked where event_key = ?",
                        ticket.id().toString()))
                .isZero();
        parked().body(found(ticket) + ".nextTryAt", nullValue());
        operator()
                .get("/api/v1/clocks?ticket=" + ticket.number())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/clocks-not-computable"));
        operator()
                .post("/api/v1/operations/parked-clocks/" + ticket.id() + "/redrives")
                .then()
                .body("parked", equalTo(true));
    }

    @Test
    void only_operators_see_what_stands_still() {
        as(Tokens.staff("engineer", "engineer"))
                .get("/api/v1/operations/parked-clocks")
                .then()
                .statusCode(403);
        operator()
                .post("/api/v1/operations/parked-clocks/" + UUID.randomUUID() + "/redrives")
                .then()
                .statusCode(404);
    }

    /** PostgreSQL keeps no NUL, and the name of the target is in every notice. */
    private TicketTeller ticketWhoseNoticesTheDatabaseRefuses() {
        scene.record(
                poisoned,
                Scene.document(poisoned, "PT2H", "PT30M", "PT30M").replace("\"Resolution\"", "\"Resol\\u0000ution\""));
        return TicketTeller.of(poisoned).assignedTo(Token.idOf("supervisor")).raised(clock.instant());
    }

    private static String found(TicketTeller ticket) {
        return "items.find { it.number == '" + ticket.number() + "' }";
    }

    private static ValidatableResponse parked() {
        return operator().get("/api/v1/operations/parked-clocks").then().statusCode(200);
    }

    private void fireUntilNothingIsDue() {
        int rounds = 0;
        while (timers.fireDue() > 0) {
            assertThat(++rounds).isLessThan(1000);
        }
    }

    private long pending(UUID customer) {
        return scene.count(
                "select count(*) from timer t join clock c on c.id = t.clock_id"
                        + " where t.customer_id = ? and c.target = 'resolution' and t.fired_at is null",
                customer);
    }

    private static RequestSpecification operator() {
        return as(OPERATOR);
    }

    private static RequestSpecification as(Token who) {
        return given().header("Authorization", who.bearer()).contentType(ContentType.JSON);
    }
}
