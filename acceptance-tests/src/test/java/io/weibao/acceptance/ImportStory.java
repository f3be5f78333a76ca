package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The 890 real incidents with their 5,998 audit events that the project ships, loaded by the command that users have. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportStory {

    private static final String LOG = "deploy/data/incidents/incident_event_log.csv.gz";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path papers;

    @Test
    @Order(1)
    void everyIncidentIsTakenEveryRowAcceptedAndTheServicesAgree() throws IOException {
        var said = load();

        assertThat(said).contains("890 incidents, 5998 rows", "rejected rows: none", "The counts agree");
        assertThat(papers.resolve("rejected.csv")).doesNotExist();
        assertThat(Files.readAllLines(papers.resolve("verdicts.csv"))).hasSize(891);
        var desk = as("admin")
                .queryParam("customer", customer())
                .get("/api/v1/history/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var clocks = as("manager")
                .queryParam("customer", customer())
                .get("/api/v1/clocks/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(desk.getInt("tickets")).isEqualTo(890).isEqualTo(clocks.getInt("tickets"));
        assertThat(desk.getInt("rows")).isEqualTo(5998);
        assertThat(desk.getInt("facts")).isEqualTo(clocks.getInt("facts")).isPositive();
        assertThat(clocks.getInt("clocks")).isGreaterThan(890);
    }

    @Test
    @Order(2)
    void aSecondRunChangesNothing() {
        var before = everything();

        var said = load();

        assertThat(said).contains("0 accepted, 5998 already known, 0 rejected");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void nothingOfHistoryAlarmsAnybody() {
        try (var clocks = Store.SLA.asApplication().scoped("*")) {
            assertThat(clocks.count(
                            "select count(*) from clock where customer_id = ? and breached_at is not null", customer()))
                    .as("promises that history broke")
                    .isPositive();
            assertThat(clocks.count("select count(*) from timer where customer_id = ?", customer()))
                    .isZero();
            assertThat(clocks.count("select count(*) from notice where customer_id = ?", customer()))
                    .isZero();
            assertThat(clocks.count("select count(*) from escalation where customer_id = ?", customer()))
                    .isZero();
        }
    }

    @Test
    @Order(4)
    void noSignatureOrApprovalIsInvented() {
        try (var desk = Store.TICKETS.asApplication().scoped("*")) {
            assertThat(desk.rows("select distinct action from journal_entry where customer_id = ?", customer())
                            .toString())
                    .isEqualTo("[[import]]");
            assertThat(desk.count(
                            "select count(*) from journal_entry, jsonb_array_elements(facts) f where customer_id = ?"
                                    + " and f ->> 'fact' in ('consent-requested', 'consent-given', 'plan-submitted')",
                            customer()))
                    .isZero();
        }
    }

    @Test
    @Order(5)
    void theReportsCountTheCausesThatTheFileNames() throws IOException {
        var named = new HashMap<String, Long>();
        closeCodes().values().forEach(code -> named.merge(code, 1L, Long::sum));
        var withoutCause = Objects.requireNonNullElse(named.remove("?"), 0L);

        await("the figures").atMost(PATIENCE).untilAsserted(() -> {
            var pareto = as("manager")
                    .queryParam("by", "cause")
                    .queryParam("customer", customer())
                    .queryParam("from", "2016-01-01")
                    .queryParam("to", "2017-12-31")
                    .get("/api/v1/figures/pareto")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var counted = new HashMap<String, Long>();
            pareto.<Map<String, Object>>getList("bars")
                    .forEach(bar -> counted.put((String) bar.get("key"), ((Number) bar.get("count")).longValue()));
            assertThat(counted).isEqualTo(named);
            assertThat(pareto.getLong("unstated")).isEqualTo(withoutCause);
            assertThat(pareto.getInt("total")).isEqualTo(890);
        });
    }

    /** The reports learn verdicts from events alone; sla-service derives them from facts. They must say the same. */
    @Test
    @Order(6)
    void theReportsCountThePromisesAsTheClocksDo() {
        var customer = customer();
        var counted = new TreeMap<String, String>();
        try (var clocks = Store.SLA.asApplication().scoped("*")) {
            clocks.rows(
                            "select target, count(*) filter (where breaches = 0), count(*) filter (where breaches > 0)"
                                    + " from clock where customer_id = ? and (breaches > 0 or state = 'stopped')"
                                    + " group by target",
                            customer)
                    .forEach(
                            row -> counted.put(row.get(0).toString(), row.get(1) + " kept, " + row.get(2) + " broken"));
        }
        assertThat(counted).hasSize(4);

        await("the figures").atMost(PATIENCE).untilAsserted(() -> {
            var reported = new TreeMap<String, String>();
            as("manager")
                    .queryParam("customer", customer)
                    .queryParam("from", "2016-01-01")
                    .queryParam("to", "2017-12-31")
                    .get("/api/v1/figures/summary")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .<Map<String, Object>>getList("compliance")
                    .forEach(row -> reported.put(
                            (String) row.get("target"), row.get("kept") + " kept, " + row.get("broken") + " broken"));
            assertThat(reported).isEqualTo(counted);
        });
    }

    /** The last close code of each incident, read from the file by nothing of ours. No column of it holds a comma. */
    private static Map<String, String> closeCodes() throws IOException {
        var file = Path.of("..").resolve(LOG);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var columns = List.of(lines.readLine().split(",", -1));
            var codes = new HashMap<String, String>();
            lines.lines()
                    .map(line -> line.split(",", -1))
                    .forEach(row -> codes.put(row[columns.indexOf("number")], row[columns.indexOf("closed_code")]));
            return codes;
        }
    }

    private static String load() {
        return Platform.running()
                .weibao(
                        PATIENCE,
                        "import",
                        LOG,
                        "--rejected",
                        papers.resolve("rejected.csv").toString(),
                        "--verdicts",
                        papers.resolve("verdicts.csv").toString());
    }

    private static UUID customer() {
        return UUID.fromString(as("admin")
                .queryParam("key", "history")
                .get("/api/v1/customers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items[0].id"));
    }

    private static String everything() {
        var customer = customer();
        try (var desk = Store.TICKETS.asApplication().scoped("*");
                var clocks = Store.SLA.asApplication().scoped("*")) {
            return desk.rows(
                            "select count(*), sum(version), max(updated_at) from ticket where customer_id = ?",
                            customer)
                    + " "
                    + desk.rows("select count(*), max(recorded_at) from journal_entry where customer_id = ?", customer)
                    + " "
                    + clocks.rows("select count(*), max(recorded_at) from service_fact where customer_id = ?", customer)
                    + " " + clocks.rows("select count(*), sum(generation) from clock where customer_id = ?", customer);
        }
    }
}
