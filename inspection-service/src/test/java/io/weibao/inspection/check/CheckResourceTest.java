package io.weibao.inspection.check;

import static io.weibao.inspection.Scene.as;
import static io.weibao.inspection.Scene.asCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.weibao.inspection.ARound;
import io.weibao.inspection.Scene;
import io.weibao.inspection.Scene.Maintained;
import io.weibao.inspection.WithoutLoops;
import io.weibao.kit.test.MovableClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks look at real servers, within what the customer allowed, and feed rounds and findings. */
@QuarkusTest
@TestProfile(WithoutLoops.class)
class CheckResourceTest {

    private static final String PATH = "/api/v1/automatic-checks";

    @Inject
    Scene scene;

    @Inject
    ARound aRound;

    @Inject
    RunDesk runs;

    @Inject
    OldRunsDesk oldRuns;

    @Inject
    MovableClock clock;

    private Maintained acme;
    private Maintained borun;
    private UUID application;

    @BeforeEach
    void acmeAllowedItsServers() {
        acme = scene.maintained("Acme");
        borun = scene.maintained("Borun");
        application = scene.component(acme, "APPLICATION", "ERP 应用");
        allow(acme, "\"localhost\",\"127.0.0.1\"");
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_reachable_server_is_fine_and_its_certificate_is_told() {
        run(check(http("/")))
                .body("verdict", equalTo("OK"))
                .body("status", equalTo(200))
                .body("problem", equalTo(null));
        run(check(url("https", "/"))).body("verdict", equalTo("OK")).body("certificateUntil", notNullValue());
    }

    @Test
    void a_certificate_about_to_end_deserves_attention_and_one_that_ended_is_a_fault() {
        run(check(url("ending", "/"))).body("verdict", equalTo("ATTENTION")).body("reachable", equalTo(true));
        run(check(url("expired", "/"))).body("verdict", equalTo("FAULT")).body("certificateUntil", notNullValue());
    }

    @Test
    void whom_nobody_trusts_is_not_reached_but_the_certificate_is_seen() {
        run(check(url("untrusted", "/")))
                .body("verdict", equalTo("FAULT"))
                .body("problem", equalTo("certificate-not-trusted"))
                .body("certificateUntil", notNullValue());
    }

    @Test
    void statuses_are_judged_and_redirects_not_followed() {
        run(check(http("/503"))).body("verdict", equalTo("FAULT")).body("status", equalTo(503));
        run(check(http("/404"))).body("verdict", equalTo("ATTENTION"));
        run(check(http("/elsewhere"))).body("verdict", equalTo("OK")).body("status", equalTo(302));
    }

    @Test
    void who_says_nothing_or_is_not_there_is_given_up_in_time() {
        run(check(url("silent", "/"))).body("problem", equalTo("timed-out")).body("tookMillis", lessThan(3000));
        run(check("http://127.0.0.1:1/")).body("problem", equalTo("refused"));
        allow(acme, "\"nowhere.invalid\"");
        run(check("http://nowhere.invalid/")).body("problem", equalTo("name-unknown"));
    }

    @Test
    void targets_are_refused_unless_the_customer_allowed_them() {
        refused("http://example.org/", "target-not-allowed");
        allow(acme, "\"169.254.169.254\",\"10.0.0.1\"");
        refused("http://169.254.169.254/latest/meta-data", "target-not-allowed");
        refused("http://10.0.0.1/", "target-not-allowed");
        refused("ftp://localhost/", "not-a-web-address");
        refused("http://user:secret@localhost/", "not-a-web-address");
    }

    @Test
    void an_item_the_systems_checklist_does_not_have_or_that_asks_for_a_choice_is_refused() {
        aRound.open(acme);
        clock.reset();
        for (String item : new String[] {"no-such-item", "application-logs"}) {
            as("engineer", "engineer")
                    .body(body(http("/")).replace("application-reachable", item))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/itemKey"));
        }
    }

    @Test
    void what_is_no_longer_allowed_is_not_looked_at_and_says_nothing_of_the_system() {
        // Given
        UUID round = aRound.open(acme);
        UUID check = check(http("/"));
        allow(acme, "");
        // When
        run(check).body("problem", equalTo("target-not-allowed"));
        // Then
        scene.round(round).then().body("results", empty()).body("findings", empty());
    }

    @Test
    void a_run_feeds_the_open_round_and_finds_by_itself() {
        // Given
        UUID round = aRound.open(acme);
        clock.reset();
        UUID check = check(http("/503"));
        // When
        run(check);
        run(check);
        // Then
        scene.round(round)
                .then()
                .header("ETag", "\"4\"")
                .body("results", hasSize(1))
                .body("results[0].item.key", equalTo("application-reachable"))
                .body("results[0].verdict", equalTo("FAULT"))
                .body("results[0].by.name", equalTo("automatic checks"))
                .body("findings[0].level", equalTo("II"))
                .body("findings[0].ticketRequestedAt", notNullValue());
        amend(check, http("/"));
        run(check);
        scene.round(round)
                .then()
                .body("results[0].verdict", equalTo("OK"))
                .body("findings[0].state", equalTo("CLEARED"));
    }

    @Test
    void between_rounds_a_run_finds_too() {
        // Given
        UUID round = aRound.open(acme);
        clock.reset();
        scene.result(round, "backup-automatic", "{\"value\":true}");
        scene.complete(round).then().statusCode(200);
        UUID check = check(http("/503"));
        // When
        run(check);
        run(check);
        // Then
        scene.round(round)
                .then()
                .body("results", hasSize(1))
                .body("findings", hasSize(1))
                .body("findings[0].state", equalTo("OPEN"));
    }

    @Test
    void due_checks_are_taken_once_and_come_again_in_time() {
        // Given
        UUID check = check(http("/"));
        // When
        long taken = taken(check);
        // Then
        assertThat(taken).isEqualTo(1);
        assertThat(taken(check)).isZero();
        clock.advance(Duration.ofMinutes(5));
        assertThat(taken(check)).isEqualTo(1);
    }

    @Test
    void the_history_is_paged_newest_first_and_old_runs_are_swept() {
        // Given
        UUID check = check(http("/"));
        run(check);
        clock.advance(Duration.ofDays(80));
        String newest = run(check).extract().path("id");
        // Then
        as("engineer", "engineer")
                .get(PATH + "/" + check + "/runs?limit=1")
                .then()
                .body("items.id", contains(newest))
                .body("next", notNullValue());
        clock.advance(Duration.ofDays(20));
        oldRuns.forget();
        as("engineer", "engineer")
                .get(PATH + "/" + check + "/runs")
                .then()
                .body("items.id", contains(newest))
                .body("next", equalTo(null));
    }

    @Test
    void the_list_of_targets_is_read_to_the_letter_and_versioned() {
        as("manager", "service-manager")
                .header("If-Match", "\"0\"")
                .body("{\"targets\":[\"erp.borun.example\",\"http://no\"]}")
                .put(PATH + "/allowed-targets/" + borun.customer())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-target"))
                .body("errors[0].pointer", equalTo("/targets/1"));
        as("manager", "service-manager")
                .header("If-Match", "\"5\"")
                .body("{\"targets\":[\"erp.borun.example\"]}")
                .put(PATH + "/allowed-targets/" + borun.customer())
                .then()
                .statusCode(412);
        as("manager", "service-manager")
                .get(PATH + "/allowed-targets/" + borun.customer())
                .then()
                .body("targets", empty())
                .body("version", equalTo(0));
        as("manager", "service-manager")
                .get(PATH + "/allowed-targets/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_version_and_the_history_as_they_are() {
        UUID check = check(http("/"));
        as("engineer", "engineer")
                .header("If-Match", "\"1\"")
                .body(body(http("/")))
                .put(PATH + "/" + check)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("auditor", "auditor")
                .get("/api/v1/inspection-changes?id=" + check)
                .then()
                .body("items.version", contains(1));
        allow(borun, "\"erp.borun.example\"");
        allow(borun, "\"erp.borun.example\",\"erp.borun.example\"");
        as("manager", "service-manager")
                .get(PATH + "/allowed-targets/" + borun.customer())
                .then()
                .body("version", equalTo(1));
    }

    @Test
    void each_customers_lead_sees_its_own_and_writes_nothing() {
        UUID check = check(http("/"));
        asCustomer(acme.customer(), "customer-lead")
                .get(PATH + "/" + check)
                .then()
                .statusCode(200);
        for (String path : new String[] {"/" + check, "/" + check + "/runs", "/allowed-targets/" + acme.customer()}) {
            asCustomer(borun.customer(), "customer-lead")
                    .get(PATH + path)
                    .then()
                    .statusCode(404);
        }
        asCustomer(borun.customer(), "customer-lead").get(PATH).then().body("items", empty());
        asCustomer(acme.customer(), "customer-lead")
                .post(PATH + "/" + check + "/runs")
                .then()
                .statusCode(403);
        asCustomer(acme.customer(), "customer-lead")
                .header("If-Match", "\"1\"")
                .body("{\"targets\":[]}")
                .put(PATH + "/allowed-targets/" + acme.customer())
                .then()
                .statusCode(403);
        asCustomer(acme.customer(), "applicant").get(PATH).then().statusCode(403);
    }

    @Test
    void who_changed_the_list_and_the_check_is_kept() {
        UUID check = check(http("/"));
        amend(check, http("/404"));
        as("auditor", "auditor")
                .get("/api/v1/inspection-changes?id=" + check)
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items[0].actor.name", equalTo("engineer"))
                .body("items[1].document.url", equalTo(http("/")));
        as("auditor", "auditor")
                .get("/api/v1/inspection-changes?thing=ALLOWED_TARGETS&customer=" + acme.customer())
                .then()
                .body("items[0].document.targets", contains("localhost", "127.0.0.1"));
        as("engineer", "engineer").get("/api/v1/inspection-changes").then().statusCode(403);
        asCustomer(acme.customer(), "customer-lead")
                .get("/api/v1/inspection-changes")
                .then()
                .statusCode(403);
    }

    private long taken(UUID check) {
        return runs.claimDue(100).stream()
                .filter(taken -> taken.id().equals(check))
                .count();
    }

    private void allow(Maintained at, String lines) {
        String path = PATH + "/allowed-targets/" + at.customer();
        as("manager", "service-manager")
                .header("If-Match", as("manager", "service-manager").get(path).header("ETag"))
                .body("{\"targets\":[" + lines + "]}")
                .put(path)
                .then()
                .statusCode(200);
    }

    private UUID check(String url) {
        return UUID.fromString(as("engineer", "engineer")
                .body(body(url))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void amend(UUID check, String url) {
        as("engineer", "engineer")
                .header("If-Match", "\"1\"")
                .body(body(url))
                .put(PATH + "/" + check)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    private void refused(String url, String slug) {
        as("engineer", "engineer")
                .body(body(url))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + slug))
                .body("errors[0].pointer", equalTo("/url"));
    }

    private String body(String url) {
        return """
                {"component":"%s","kind":"HTTP","url":"%s","everyMinutes":5,"itemKey":"application-reachable",
                 "certificateDaysAttention":30}
                """.formatted(application, url);
    }

    private static ValidatableResponse run(UUID check) {
        return as("engineer", "engineer")
                .post(PATH + "/" + check + "/runs")
                .then()
                .statusCode(200);
    }

    private static String http(String path) {
        return "http://localhost:" + port("http") + path;
    }

    private static String url(String server, String path) {
        return (server.equals("silent") ? "http" : "https") + "://localhost:" + port(server) + path;
    }

    private static String port(String server) {
        return ConfigProvider.getConfig().getValue("test.target." + server, String.class);
    }
}
