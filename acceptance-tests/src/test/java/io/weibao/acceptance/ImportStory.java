package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
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
