package io.weibao.inspection.round;

import static io.weibao.inspection.Scene.as;
import static io.weibao.inspection.Scene.asCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round on site: results are judged, findings follow and are asked again, the assessment ends it. */
@QuarkusTest
@TestProfile(WithoutLoops.class)
class RoundResourceTest {

    private static final String PATH = "/api/v1/inspection-rounds/";

    @Inject
    Scene scene;

    @Inject
    ARound aRound;

    @Inject
    MovableClock clock;

    private Maintained acme;
    private Maintained borun;
    private UUID host;
    private UUID round;

    @BeforeEach
    void aRoundIsOpen() {
        acme = scene.maintained("Acme");
        borun = scene.maintained("Borun");
        host = scene.component(acme, "SERVER", "app01");
        round = aRound.open(acme);
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_full_disk_becomes_a_finding_and_by_rule_a_ticket() {
        // When
        scene.result(round, "host-free-space", about(host, "3", "/var 已满"))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("results[0].verdict", equalTo("FAULT"))
                .body("results[0].by.name", equalTo("engineer"))
                .body("findings[0].level", equalTo("II"))
                .body("findings[0].component.name", equalTo("app01"))
                .body("findings[0].summary", equalTo("主机剩余磁盘空间 Free disk space of the host: 3 % · app01"))
                .body("findings[0].ticketRequestedAt", notNullValue())
                .body("findings[0].allowedActions", empty());
        // Then
        List<SeenEvent> events = events(round, 4);
        assertThat(events)
                .extracting(SeenEvent::type)
                .containsExactly(
                        "io.weibao.inspection.round-opened.v1",
                        "io.weibao.inspection.result-recorded.v1",
                        "io.weibao.inspection.finding-recorded.v1",
                        "io.weibao.inspection.ticket-requested.v1");
        assertThat(events).extracting(SeenEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(events).allSatisfy(event -> assertThat(event.headers())
                .containsEntry("ce_customer", acme.customer().toString()));
        as("engineer", "engineer")
                .get(PATH + round + "/journal")
                .then()
                .body("items.action", contains("open", "record-result", "record-finding", "request-ticket"))
                .body("items[1].actor.name", equalTo("engineer"))
                .body("items[1].detail.value", equalTo(3));
    }

    @Test
    void attention_becomes_a_finding_and_a_ticket_in_one_step() {
        // Given
        String finding = scene.result(round, "host-free-space", about(host, "15", ""))
                .then()
                .body("findings[0].level", equalTo("III"))
                .body("findings[0].ticketRequestedAt", equalTo(null))
                .body("findings[0].allowedActions", contains("request-ticket"))
                .extract()
                .path("findings[0].id");
        String key = UUID.randomUUID().toString();
        // When
        for (int i = 0; i < 2; i++) {
            as("agent", "agent")
                    .header("Idempotency-Key", key)
                    .post("/api/v1/findings/" + finding + "/ticket")
                    .then()
                    .statusCode(200)
                    .body("ticketRequestedAt", notNullValue());
        }
        // Then
        as("agent", "agent")
                .post("/api/v1/findings/" + finding + "/ticket")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-requested-already"));
        assertThat(events(round, 4))
                .filteredOn(event -> event.type().endsWith("ticket-requested.v1"))
                .hasSize(1);
    }

    @Test
    void business_stopped_makes_it_level_one() {
        scene.result(round, "application-reachable", "{\"value\":false,\"businessStopped\":true}")
                .then()
                .statusCode(200)
                .body("findings[0].level", equalTo("I"))
                .body("findings[0].businessStopped", equalTo(true))
                .body("findings[0].ticketRequestedAt", notNullValue());
    }

    @Test
    void a_corrected_value_replaces_the_wrong_one_and_clears_its_finding() {
        scene.result(round, "host-free-space", about(host, "15", ""));
        scene.result(round, "host-free-space", about(host, "51", ""))
                .then()
                .body("results", hasSize(1))
                .body("results[0].verdict", equalTo("OK"))
                .body("findings[0].state", equalTo("CLEARED"));
    }

    @Test
    void a_finding_is_asked_again_next_month_counted_when_found_and_cleared_when_not() {
        // Given
        scene.result(round, "host-free-space", about(host, "15", ""));
        scene.complete(round).then().statusCode(200).body("state", equalTo("COMPLETED"));
        // When
        UUID december = aRound.nextMonth(acme);
        // Then
        scene.round(december)
                .then()
                .body("askedAgain[0].finding.item.key", equalTo("host-free-space"))
                .body("askedAgain[0].answered", equalTo(false))
                .body("areas.items.flatten().find { it.key == 'host-free-space' }.askedAgain", equalTo(true))
                .body("areas.items.flatten().find { it.key == 'host-free-space' }.about[0].last.value", equalTo(15));
        scene.result(december, "backup-automatic", "{\"value\":true}");
        scene.complete(december)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/findings-unanswered"))
                .body("items", contains("host-free-space"));
        scene.result(december, "host-free-space", about(host, "12", ""))
                .then()
                .body("findings[0].repeats", equalTo(1))
                .body("results.find { it.item.key == 'host-free-space' }.previous", equalTo(15));
        scene.result(december, "host-free-space", about(host, "11", "")).then().body("findings[0].repeats", equalTo(1));
        scene.result(december, "host-free-space", about(host, "60", ""))
                .then()
                .body("findings[0].state", equalTo("CLEARED"))
                .body("findings[0].clearedRound", equalTo(december.toString()));
        scene.complete(december).then().statusCode(200);
        assertThat(events(december, 8))
                .extracting(SeenEvent::type)
                .contains("io.weibao.inspection.finding-cleared.v1", "io.weibao.inspection.round-completed.v1");
    }

    @Test
    void a_burst_of_writes_since_last_time_is_found() {
        // Given
        UUID database = scene.component(acme, "DATABASE", "ERP 库");
        scene.result(round, "database-writes", about(database, "20000", ""))
                .then()
                .body("results[0].verdict", equalTo("OK"));
        scene.complete(round).then().statusCode(200);
        UUID december = aRound.nextMonth(acme);
        // When
        scene.result(december, "database-writes", about(database, "65000", ""))
                .then()
                .body("results[0].verdict", equalTo("ATTENTION"))
                .body("results[0].previous", equalTo(20000))
                .body("findings[0].item.key", equalTo("database-writes"));
    }

    @Test
    void the_completed_event_has_all_an_assessment_needs() throws Exception {
        // Given
        scene.result(round, "host-free-space", about(host, "15", ""));
        // When
        scene.complete(round)
                .then()
                .statusCode(200)
                .body("assessment.runningState", equalTo("ATTENTION"))
                .body("completedBy.name", equalTo("engineer"))
                .body("allowedActions", empty());
        // Then
        var data = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(events(round, 4).getLast().value());
        assertThat(data.at("/assessment/capacity/visits").asLong()).isEqualTo(35000);
        assertThat(data.at("/assessment/capacity/usersOnline").isNull()).isTrue();
        assertThat(data.at("/round/state").asText()).isEqualTo("COMPLETED");
        assertThat(data.at("/findings/0/item/key").asText()).isEqualTo("host-free-space");
        assertThat(data.path("results").size()).isGreaterThan(15);
        assertThat(data.path("results").findValuesAsText("verdict")).contains("NOT_CHECKED", "ATTENTION");
    }

    @Test
    void a_round_keeps_the_checklist_it_started_with() {
        // Given
        Maintained other = scene.maintained("Cheng");
        String id = "own-" + UUID.randomUUID();
        as("lead", "tech-lead")
                .body(own(id, 80))
                .post("/api/v1/inspection-templates")
                .then()
                .statusCode(201);
        as("manager", "service-manager")
                .body(Scene.plan(other, "FREQ=MONTHLY;BYMONTHDAY=10", java.time.LocalDate.parse("2026-11-01"))
                        .replaceFirst("\\{", "{\"template\":\"" + id + "\","))
                .post("/api/v1/inspection-plans")
                .then()
                .statusCode(201);
        planner.planDue();
        UUID started = aRound.openOf(other);
        // When
        as("lead", "tech-lead")
                .header("If-Match", "\"1\"")
                .body(own(id, 90))
                .put("/api/v1/inspection-templates/" + id)
                .then()
                .statusCode(200);
        // Then
        scene.result(started, "disk", "{\"value\":85}")
                .then()
                .body("template.version", equalTo(1))
                .body("results[0].verdict", equalTo("ATTENTION"));
    }

    @Inject
    PlannerDesk planner;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host-free-space|{\"value\":\"lots\"}|422|/problems/wrong-type",
                "host-free-space|{\"value\":true}|422|/problems/wrong-type",
                "host-free-space|{\"value\":1.123456789}|422|/problems/number-too-long",
                "host-free-space|{\"value\":1234567890123.123456}|422|/problems/number-too-long",
                "host-free-space|{\"value\":1e-400}|422|/problems/number-too-long",
                "host-free-space|{\"value\":1e400}|422|/problems/number-too-long",
                "host-free-space|{}|422|/problems/say-why-not-checked",
                "host-free-space|{\"value\":5,\"component\":\"0190a000-0000-7000-8000-00000000000f\"}|422|/problems/unknown-reference",
                "application-logs|{\"value\":\"purple\"}|422|/problems/unknown-choice",
                "application-reachable|{\"value\":1}|422|/problems/wrong-type",
                "no-such-item|{\"value\":1}|404|/problems/not-found",
                "host-free-space|{\"value\":5,\"colour\":1}|422|/problems/unknown-field",
            })
    void values_that_are_none_are_refused(String item, String body, int status, String type) {
        scene.result(round, item, body).then().statusCode(status).body("type", equalTo(type));
    }

    @Test
    void a_component_of_another_kind_or_customer_is_refused() {
        UUID foreign = scene.component(borun, "SERVER", "app01");
        UUID database = scene.component(acme, "DATABASE", "db");
        scene.result(round, "host-free-space", about(foreign, "50", "")).then().statusCode(422);
        scene.result(round, "host-free-space", about(database, "50", "")).then().statusCode(422);
    }

    @Test
    void what_was_not_checked_says_why_and_finds_nothing() {
        scene.result(round, "host-free-space", "{\"value\":null,\"note\":\"机房断电\"}")
                .then()
                .statusCode(200)
                .body("results[0].verdict", equalTo("NOT_CHECKED"))
                .body("findings", empty());
    }

    @Test
    void who_looked_at_an_older_version_is_told() {
        String before = scene.round(round).header("ETag");
        scene.result(round, "host-free-space", about(host, "50", ""));
        as("engineer", "engineer")
                .header("If-Match", before)
                .body(about(host, "51", ""))
                .put(PATH + round + "/results/host-free-space")
                .then()
                .statusCode(412);
        as("engineer", "engineer")
                .body(about(host, "51", ""))
                .put(PATH + round + "/results/host-free-space")
                .then()
                .statusCode(428);
    }

    @Test
    void nothing_recorded_is_no_inspection_and_a_completed_one_is_closed() {
        scene.complete(round).then().statusCode(409).body("type", equalTo("/problems/nothing-recorded"));
        scene.result(round, "host-free-space", about(host, "50", ""));
        scene.complete(round).then().statusCode(200);
        scene.result(round, "host-free-space", about(host, "50", ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"));
        scene.complete(round).then().statusCode(409);
    }

    @Test
    void a_number_keeps_all_its_digits() {
        String told = scene.result(round, "host-free-space", "{\"value\":123456789012.123456}")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(told).contains("123456789012.123456");
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        as("engineer", "engineer")
                .get("/api/v1/inspection-rounds?from=2027-01-01&to=2026-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-value"))
                .body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void lists_filter_and_show_the_months_calendar() {
        as("engineer", "engineer")
                .get("/api/v1/inspection-rounds?from=2026-11-01&to=2026-11-30&state=OPEN&customer=" + acme.customer())
                .then()
                .statusCode(200)
                .body("items.id", contains(round.toString()))
                .body("items[0].scheduledFor", equalTo("2026-11-10"))
                .body("items[0].overdue", equalTo(false));
        as("engineer", "engineer")
                .get("/api/v1/inspection-rounds?month=2026-10&customer=" + acme.customer())
                .then()
                .body("items", empty());
        as("engineer", "engineer")
                .get("/api/v1/inspection-rounds?month=2026-13")
                .then()
                .statusCode(422);
        as("engineer", "engineer")
                .get("/api/v1/inspection-rounds?state=LOST")
                .then()
                .statusCode(422);
        as("engineer", "engineer").get(PATH + "not-an-id").then().statusCode(404);
    }

    @Test
    void each_customers_lead_sees_its_own_and_writes_nothing() {
        scene.result(round, "host-free-space", about(host, "15", ""));
        String finding = scene.round(round).path("findings[0].id");
        asCustomer(acme.customer(), "customer-lead").get(PATH + round).then().statusCode(200);
        asCustomer(acme.customer(), "customer-lead")
                .get("/api/v1/findings/" + finding)
                .then()
                .statusCode(200);
        asCustomer(acme.customer(), "customer-lead")
                .get("/api/v1/findings")
                .then()
                .body("items.id", hasItem(finding));
        asCustomer(acme.customer(), "applicant").get(PATH + round).then().statusCode(403);
        for (String path : List.of(PATH + round, PATH + round + "/journal", "/api/v1/findings/" + finding)) {
            asCustomer(borun.customer(), "customer-lead").get(path).then().statusCode(404);
        }
        asCustomer(borun.customer(), "customer-lead")
                .get("/api/v1/findings?customer=" + acme.customer())
                .then()
                .body("items", empty());
        asCustomer(borun.customer(), "customer-lead")
                .get("/api/v1/inspection-rounds")
                .then()
                .body("items", empty());
        asCustomer(acme.customer(), "customer-lead")
                .header("If-Match", "\"2\"")
                .body(about(host, "50", ""))
                .put(PATH + round + "/results/host-free-space")
                .then()
                .statusCode(403);
        asCustomer(acme.customer(), "customer-lead")
                .post("/api/v1/findings/" + finding + "/ticket")
                .then()
                .statusCode(403);
    }

    private static List<SeenEvent> events(UUID round, int count) {
        try (EventProbe probe = EventProbe.on("weibao.inspections.v1")) {
            return probe.awaitAtLeast(count, event -> event.key().equals(round.toString()));
        }
    }

    private static String about(UUID component, String value, String note) {
        return "{\"component\":\"%s\",\"value\":%s,\"note\":\"%s\"}".formatted(component, value, note);
    }

    private static String own(String id, int attention) {
        return """
                {"id":"%s","name":{"zh":"自有","en":"Own"},"areas":[{"key":"host","label":{"zh":"主机","en":"Host"},"items":[
                 {"key":"disk","label":{"zh":"磁盘","en":"Disk"},"kind":"NUMBER","direction":"HIGHER_IS_WORSE",
                  "thresholds":{"attention":%d,"fault":95}}]}]}
                """.formatted(id, attention);
    }
}
