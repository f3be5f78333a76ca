package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ticket, told step by step: who does what, through the public API. */
final class TicketLife {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    static final UUID BORUN = UUID.fromString("0190a000-0000-7000-8000-00000000000b");

    private final String number;
    private final UUID id;
    private final String kind;
    private String etag;

    private TicketLife(Response raised) {
        this.number = raised.jsonPath().getString("number");
        this.id = UUID.fromString(raised.jsonPath().getString("id"));
        this.kind = raised.jsonPath().getString("kind");
        this.etag = raised.header("ETag");
    }

    static TicketLife raisedBy(String person, Map<String, ?> fields) {
        var body =
                new HashMap<String, Object>(Map.of("kind", "DEFECT", "title", "报表无法导出", "description", "点击导出后页面无响应"));
        body.putAll(fields);
        return new TicketLife(as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** One that is there already, as it stands. */
    static TicketLife known(String number) {
        return new TicketLife(as("agent")
                .get("/api/v1/tickets/{number}", number)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    String number() {
        return number;
    }

    UUID id() {
        return id;
    }

    /** What it was raised as. */
    String kind() {
        return kind;
    }

    TicketLife then(String person, String action) {
        return then(person, action, Map.of());
    }

    TicketLife then(String person, String action, Map<String, ?> fields) {
        var answer = act(person, action, fields, etag);
        assertThat(answer.statusCode())
                .as("%s does %s %s on %s: %s", person, action, fields, number, answer.asString())
                .isEqualTo(200);
        etag = answer.header("ETag");
        return this;
    }

    TicketLife thenAt(Instant occurred, String person, String action, Map<String, ?> fields) {
        var all = new HashMap<String, Object>(fields);
        all.put("occurredAt", occurred.toString());
        return then(person, action, all);
    }

    /** Asks for an action on the newest version and leaves the judgement of the answer to the story. */
    ValidatableResponse attempt(String person, String action, Map<String, ?> fields) {
        return act(person, action, fields, newestVersion()).then();
    }

    private Response act(String person, String action, Map<String, ?> fields, String version) {
        var body = new HashMap<String, Object>(fields);
        body.put("action", action);
        return as(person).header("If-Match", version).body(body).post("/api/v1/tickets/{number}/actions", number);
    }

    /** The version that the last step of this story made. */
    long version() {
        return Long.parseLong(etag.replace("\"", ""));
    }

    /** The entity tag of the ticket as it stands. */
    String newestVersion() {
        return as("agent")
                .get("/api/v1/tickets/{number}", number)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    JsonPath seenBy(String person) {
        return as(person)
                .get("/api/v1/tickets/{number}", number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<String> actionsFor(String person) {
        return as(person)
                .get("/api/v1/tickets/{number}/actions", number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.action");
    }

    /** The clock of one target as it stands; it must run. */
    Map<String, Object> clock(String target) {
        var clock = clocks(null).get(target);
        assertThat(clock).as("clock %s of %s", target, number).isNotNull();
        return Objects.requireNonNull(clock);
    }

    /**
     * Lets the second pass in which a target is due: facts count to the second, so whoever solves it within that second has kept the
     * promise (docs/domain.md), and a story of a broken one must not be that quick.
     */
    void waitPast(String target) {
        var due = Instant.parse((String) clock(target).get("dueAt"));
        await("the second in which " + target + " is due is over")
                .atMost(PATIENCE)
                .until(() -> Instant.now().isAfter(due.plusSeconds(1)));
    }

    /** The clocks that sla-service runs for this ticket, by target; empty until the event has arrived. */
    Map<String, Map<String, Object>> clocks(@Nullable Instant asOf) {
        var request = as("manager").queryParam("ticket", id).queryParam("limit", 100);
        if (asOf != null) {
            request = request.queryParam("asOf", asOf.toString());
        }
        List<Map<String, Object>> items = request.get("/api/v1/clocks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        var byTarget = new HashMap<String, Map<String, Object>>();
        items.forEach(clock -> byTarget.put((String) clock.get("target"), clock));
        return byTarget;
    }
}
