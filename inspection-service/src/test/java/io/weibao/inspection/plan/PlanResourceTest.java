package io.weibao.inspection.plan;

import static io.weibao.inspection.Scene.as;
import static io.weibao.inspection.Scene.asCustomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.inspection.Scene;
import io.weibao.inspection.Scene.Maintained;
import io.weibao.inspection.WithoutLoops;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(WithoutLoops.class)
class PlanResourceTest {

    private static final String PATH = "/api/v1/inspection-plans";
    private static final String MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=10";

    @Inject
    Scene scene;

    @Inject
    MovableClock clock;

    private Maintained acme;
    private Maintained borun;

    @BeforeEach
    void twoCustomers() {
        clock.stopAt(Instant.parse("2026-01-05T01:00:00Z"));
        scene.staff();
        acme = scene.maintained("Acme");
        borun = scene.maintained("Borun");
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_plan_previews_its_days_moved_to_working_days() {
        UUID id = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-01-01"));
        as("engineer", "engineer")
                .get(PATH + "/" + id + "/dates?from=2026-01-01&to=2026-04-30")
                .then()
                .statusCode(200)
                .body("items.month", contains("2026-01", "2026-02", "2026-03", "2026-04"))
                .body("items.byRule", contains("2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"))
                .body("items.scheduledFor", contains("2026-01-12", "2026-02-10", "2026-03-10", "2026-04-10"));
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_version_and_the_history_as_they_are() {
        UUID id = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-01-01"));
        as("manager", "service-manager")
                .header("If-Match", "\"1\"")
                .body(Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01")))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("auditor", "auditor")
                .get("/api/v1/inspection-changes?id=" + id)
                .then()
                .body("items.version", contains(1));
    }

    @Test
    void a_customer_and_system_have_one_active_plan() {
        UUID id = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-01-01"));
        as("manager", "service-manager")
                .body(Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01")))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-exists"))
                .body("plan", equalTo(id.toString()));
        as("manager", "service-manager")
                .header("If-Match", "\"1\"")
                .body(Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01"))
                        .replaceFirst("\\{", "{\"active\":false,"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-01-01"));
        as("manager", "service-manager")
                .get(PATH + "?active=true&system=" + acme.system())
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "active=maybe, unknown-choice",
        "active=TRUE, unknown-choice",
        "active=, invalid-value",
        "active, invalid-value"
    })
    void a_question_that_cannot_be_read_is_refused(String query, String problem) {
        as("manager", "service-manager")
                .get(PATH + "?" + query)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem))
                .body("errors[0].pointer", equalTo("/active"));
    }

    @Test
    void what_is_not_found_is_named_in_the_callers_language() {
        as("manager", "service-manager")
                .header("Accept-Language", "zh")
                .get(PATH + "/none")
                .then()
                .statusCode(404)
                .body("detail", equalTo("不存在巡检计划 none。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recurrence|every now and then|not-a-recurrence",
                "recurrence|FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30|recurrence-never",
                "recurrence|FREQ=WEEKLY;BYDAY=MO|recurrence-too-often",
                "startsOn|2019-01-01|starts-too-early",
                "startsOn|2039-01-01|starts-too-late",
                "template|no-such-one|unknown-reference",
                "inspector|0190a000-0000-7000-9000-000000000001|no-inspector",
            })
    void impossible_plans_are_refused_at_their_place(String field, String value, String slug) {
        String body = Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01"))
                .replaceFirst("\"" + field + "\":\"[^\"]*\",?", "")
                .replaceFirst(",?\\s*}\\s*$", ",\"" + field + "\":\"" + value + "\"}");
        as("manager", "service-manager")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + slug))
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void only_an_active_engineer_inspects() {
        String body = Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01"));
        as("manager", "service-manager")
                .body(body.replaceFirst("\\{", "{\"inspector\":\"" + Token.idOf("gone") + "\","))
                .post(PATH)
                .then()
                .statusCode(422);
        as("manager", "service-manager")
                .body(body.replaceFirst("\\{", "{\"inspector\":\"" + Token.idOf("engineer") + "\","))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("inspector.name", equalTo("engineer"));
    }

    @Test
    void each_customer_sees_its_own_and_writes_nothing() {
        UUID id = scene.recordPlan(acme, MONTHLY, LocalDate.parse("2026-01-01"));
        asCustomer(acme.customer(), "applicant").get(PATH + "/" + id).then().statusCode(200);
        asCustomer(borun.customer(), "applicant").get(PATH + "/" + id).then().statusCode(404);
        asCustomer(borun.customer(), "applicant")
                .get(PATH + "/" + id + "/dates")
                .then()
                .statusCode(404);
        asCustomer(borun.customer(), "applicant").get(PATH).then().body("items", empty());
        asCustomer(acme.customer(), "customer-lead")
                .body(Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01")))
                .post(PATH)
                .then()
                .statusCode(403);
        as("engineer", "engineer")
                .body(Scene.plan(acme, MONTHLY, LocalDate.parse("2026-01-01")))
                .post(PATH)
                .then()
                .statusCode(403);
    }
}
