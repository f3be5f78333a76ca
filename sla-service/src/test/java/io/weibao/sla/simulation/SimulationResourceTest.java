package io.weibao.sla.simulation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SimulationResourceTest {

    private static final Token ENGINEER = Tokens.staff("engineer", "engineer");
    private static final Token MANAGER = Tokens.staff("manager", "service-manager");
    private static final Token ACME_HEAD = Tokens.customerPerson("acme-head", Tokens.ACME, "dept-head");
    private static final String RAISED = "{\"at\":\"2026-03-02T08:00:00+08:00\",\"fact\":\"raised\"}";

    @Inject
    MovableClock clock;

    @Inject
    Scene scene;

    static List<ClockVector> vectors() {
        return ClockVector.all();
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void answers_what_the_vector_expects(ClockVector vector) throws JsonProcessingException {
        // Given
        for (JsonNode calendar : vector.calendars()) {
            post(MANAGER, "/api/v1/calendars", calendar.toString()).statusCode(201);
        }
        // When
        String answer = simulate(ENGINEER, vector.request().toString())
                .statusCode(200)
                .extract()
                .asString();
        // Then
        vector.check(ClockVector.JSON.readTree(answer));
    }

    @Test
    void local_times_are_read_in_the_zone_asked_for() {
        simulate(ENGINEER, """
                        {"preset":"A","zone":"Asia/Tokyo","facts":[{"at":"2026-02-14T12:59:59","fact":"raised"}]}
                        """)
                .statusCode(200)
                .body("clocks.find { it.target == 'response' }.dueAt", equalTo("2026-02-14T05:59:59Z"));
    }

    @Test
    void without_a_moment_it_looks_at_now_or_at_a_later_last_fact() {
        clock.stopAt(Instant.parse("2026-03-02T01:00:00Z"));

        simulate(ENGINEER, "{\"preset\":\"C\",\"facts\":[" + RAISED + "]}")
                .body("asOf", equalTo("2026-03-02T01:00:00Z"));
        simulate(ENGINEER, """
                        {"preset":"C","facts":[{"at":"2026-05-01T08:00:00Z","fact":"raised"}]}""").body("asOf", equalTo("2026-05-01T08:00:00Z"));
    }

    @Test
    void what_is_not_promised_is_said_and_what_waits_for_its_call_too() {
        simulate(ENGINEER, "{\"preset\":\"C\",\"facts\":[" + RAISED + "],\"asOf\":\"2026-03-02T09:00:00+08:00\"}")
                .statusCode(200)
                .body("agreement.name.en", equalTo("C: four fault levels"))
                .body("agreement.id", nullValue())
                .body("clocks.target", contains("response", "resolution", "substitute"))
                .body("notYet.target", contains("on-site"))
                .body("notPromised.target", containsInAnyOrder("handling-plan", "contingency-plan", "incident-report"));
    }

    @Test
    void a_customer_simulates_under_the_own_agreement_and_nobody_elses() {
        // Given
        UUID own = scene.customerWithAgreement("PT3H", "PT1H", "PT1S");
        UUID other = scene.customerWithAgreement("PT5H", "PT1H", "PT1S");
        Token head = Tokens.customerPerson("some-head", own, "dept-head");
        // Then
        simulate(head, forCustomer(own))
                .statusCode(200)
                .body("agreement.name.en", equalTo("Agreement of seconds"))
                .body("clocks[0].dueAt", equalTo("2026-03-02T03:00:00Z"));
        simulate(head, forCustomer(other))
                .statusCode(200)
                .body("agreement", nullValue())
                .body("clocks", empty());
        simulate(head, forCustomer(UUID.randomUUID()))
                .statusCode(200)
                .body("agreement", nullValue())
                .body("clocks", empty());
        String foreign = simulate(MANAGER, forCustomer(other))
                .body("clocks[0].dueAt", equalTo("2026-03-02T05:00:00Z"))
                .extract()
                .path("agreement.id");
        simulate(head, "{\"agreement\":\"" + foreign + "\",\"facts\":[" + RAISED + "]}")
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        simulate(MANAGER, "{\"agreement\":\"" + foreign + "\",\"facts\":[" + RAISED + "]}")
                .statusCode(200)
                .body("agreement.version", equalTo(1));
    }

    @Test
    void it_stores_nothing() {
        // Given
        long before = rows();
        // When
        simulate(ACME_HEAD, "{\"preset\":\"B\",\"facts\":[" + RAISED + "]}").statusCode(200);
        // Then
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return scene.count("""
                select (select count(*) from agreement) + (select count(*) from agreement_version)
                  + (select count(*) from clock) + (select count(*) from outbox) as count
                """);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|one-basis-only|/",
                "{\"preset\":\"A\",\"agreement\":{},\"facts\":[RAISED]}|one-basis-only|/",
                "{\"preset\":\"Z\",\"facts\":[RAISED]}|unknown-choice|/preset",
                "{\"preset\":\"A\",\"facts\":[]}|missing-value|/facts",
                "{\"preset\":\"A\"}|missing-value|/facts",
                "{\"preset\":\"A\",\"facts\":[RAISED],\"colour\":1}|unknown-field|/colour",
                "{\"preset\":\"A\",\"facts\":[RAISED],\"zone\":\"Mars/North\"}|not-a-time-zone|/zone",
                "{\"preset\":\"A\",\"facts\":[RAISED],\"asOf\":\"yesterday\"}|not-a-moment|/asOf",
                "{\"preset\":\"A\",\"facts\":[RAISED],\"asOf\":\"2090-01-01T00:00:00Z\"}|too-far-away|/asOf",
                "{\"preset\":\"A\",\"facts\":[RAISED,RAISED]}|raised-comes-first|/facts/1/fact",
                "{\"preset\":\"A\",\"facts\":[{\"at\":\"2026-03-02T08:00:00Z\",\"fact\":\"responded\"}]}|raised-comes-first|/facts/0/fact",
                "{\"preset\":\"A\",\"facts\":[RAISED,{\"at\":\"2026-03-02T08:00:00Z\",\"fact\":\"applauded\"}]}|unknown-choice|/facts/1/fact",
                "{\"preset\":\"A\",\"facts\":[RAISED,{\"fact\":\"responded\"}]}|missing-value|/facts/1/at",
                "{\"preset\":\"A\",\"facts\":[RAISED,{\"at\":\"2026-03-02T08:00:00Z\",\"fact\":\"responded\",\"level\":\"I\"}]}|unknown-field|/facts/1/level",
                "{\"preset\":\"A\",\"facts\":[RAISED,{\"at\":\"2026-03-02T08:00:00Z\",\"fact\":\"paused\",\"reason\":\"tea\"}]}|unknown-choice|/facts/1/reason",
                "{\"preset\":\"A\",\"facts\":[RAISED,{\"at\":\"2046-03-02T08:00:00Z\",\"fact\":\"responded\"}]}|too-far-away|/facts/1/at",
                "{\"preset\":\"A\",\"facts\":[RAISED,{\"at\":7,\"fact\":\"responded\"}]}|wrong-type|/facts/1/at",
                "{\"agreement\":\"here\",\"facts\":[RAISED]}|not-an-id|/agreement",
                "{\"customer\":\"here\",\"facts\":[RAISED]}|not-an-id|/customer",
                "{\"agreement\":{\"name\":{\"zh\":\"x\",\"en\":\"x\"},\"targets\":[]},\"facts\":[RAISED]}|missing-value|/agreement/targets",
                "[]|wrong-type|/",
            })
    void says_where_a_request_is_wrong(String body, String problem, String pointer) {
        simulate(ENGINEER, body.replace("RAISED", RAISED))
                .statusCode(422)
                .body(
                        "errors.findAll { it.pointer == '%s' }.type".formatted(pointer),
                        hasItem(containsString(problem)));
    }

    @Test
    void problems_are_told_in_the_callers_language() {
        given().header("Authorization", ENGINEER.bearer())
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON)
                .body("{\"preset\":\"A\",\"facts\":[]}")
                .post("/api/v1/sla/simulations")
                .then()
                .statusCode(422)
                .body("detail", containsString("/facts"));
    }

    @Test
    void five_hundred_facts_are_enough() {
        String facts = IntStream.rangeClosed(1, 500)
                .mapToObj(minute ->
                        "{\"at\":\"2026-03-02T09:%02d:00+08:00\",\"fact\":\"responded\"}".formatted(minute % 60))
                .collect(Collectors.joining(","));
        simulate(ENGINEER, "{\"preset\":\"A\",\"facts\":[" + RAISED + "," + facts + "]}")
                .statusCode(422)
                .body("type", equalTo("/problems/too-many"));
    }

    @Test
    void nobody_simulates_without_signing_in() {
        given().contentType(ContentType.JSON)
                .body("{\"preset\":\"A\",\"facts\":[" + RAISED + "]}")
                .post("/api/v1/sla/simulations")
                .then()
                .statusCode(401);
    }

    private static String forCustomer(UUID customer) {
        return "{\"customer\":\"" + customer + "\",\"facts\":[" + RAISED + "]}";
    }

    private static ValidatableResponse simulate(Token who, String body) {
        return post(who, "/api/v1/sla/simulations", body);
    }

    private static ValidatableResponse post(Token who, String path, String body) {
        return given().header("Authorization", who.bearer())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
