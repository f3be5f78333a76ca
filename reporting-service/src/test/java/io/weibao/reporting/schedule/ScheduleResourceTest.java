package io.weibao.reporting.schedule;

import static io.weibao.reporting.Scene.as;
import static io.weibao.reporting.Scene.get;
import static io.weibao.reporting.Scene.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.test.MailCatcher;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.CustomerTeller;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduleResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Scene scene;

    @Inject
    MovableClock clock;

    @Inject
    DueSchedulesDesk due;

    @AfterEach
    void theMachinesTime() {
        clock.reset();
    }

    @Test
    void a_schedule_says_when_it_is_due_next() {
        // Given
        clock.stopAt(Instant.parse("2026-11-24T03:00:00Z"));
        CustomerTeller customer = customerWith("due");
        // Then
        record(schedule(customer, 25, "08:00", "due-" + customer.id() + "@customer.example"))
                .statusCode(201)
                .body("nextMonth", equalTo("2026-10"))
                .body("nextAt", equalTo("2026-11-25T00:00:00Z"))
                .body("customer.name", equalTo(customer.name()))
                .body("recipients", contains("due-" + customer.id() + "@customer.example"))
                .body("people.name", contains("Name of due-" + customer.id()));
        CustomerTeller other = customerWith("due");
        record(schedule(other, 5, "08:00", "due-" + other.id() + "@customer.example"))
                .body("nextMonth", equalTo("2026-11"))
                .body("nextAt", equalTo("2026-12-05T00:00:00Z"));
    }

    @Test
    void after_downtime_every_month_is_issued_once_and_mailed_once() throws Exception {
        // Given
        CustomerTeller customer = customerWith("late");
        String address = "late-" + customer.id() + "@customer.example";
        String id = record(schedule(customer, 3, "08:00", address))
                .statusCode(201)
                .extract()
                .path("id");
        // When
        scene.change(
                "update report_schedule set next_month = '2026-08', next_at = '2026-09-03T00:00:00Z' where id = ?::uuid",
                id);
        List<CompletableFuture<Void>> replicas = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    boolean more;
                    do {
                        more = due.orderNext();
                    } while (more);
                }))
                .toList();
        replicas.forEach(CompletableFuture::join);
        // Then
        await().atMost(PATIENCE).untilAsserted(() -> get("/api/v1/documents?customer=" + customer.id())
                .body("items.period.from", contains("2026-10-01", "2026-09-01", "2026-08-01"))
                .body("items.issuedBy", contains((Object) null, null, null)));
        await().atMost(PATIENCE).until(() -> MailCatcher.to(address).size() == 3);
        get("/api/v1/report-schedules/" + id)
                .body("nextMonth", equalTo("2026-11"))
                .body("lastDocument", equalTo(numberOf(customer, "2026-10")));
        MimeMessage mail = MailCatcher.to(address).getFirst();
        String number = numberOf(customer, "2026-08");
        assertThat(mail.getSubject()).contains("运维总结", number, "2026-08-01");
        assertThat(MailCatcher.text(mail)).contains("http://console.test/verify/" + number);
        get("/api/v1/document-deliveries?document=" + number)
                .body("items.state", contains("sent"))
                .body("items.address", contains(address));
    }

    @Test
    void deliveries_of_what_is_no_document_are_not_asked_for() {
        manager()
                .get("/api/v1/document-deliveries?document=x")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/document"));
    }

    @Test
    void a_mail_server_that_is_away_is_waited_for() {
        // Given
        CustomerTeller customer = customerWith("patient");
        String address = "patient-" + customer.id() + "@customer.example";
        String id = record(schedule(customer, 3, "08:00", address)).extract().path("id");
        MailCatcher.close();
        // When
        scene.change(
                "update report_schedule set next_month = '2026-10', next_at = '2026-11-03T00:00:00Z' where id = ?::uuid",
                id);
        due.orderNext();
        await().atMost(PATIENCE)
                .until(() -> scene.count(
                                "select count(*) from document_delivery where address = ? and tries > 0 and state = 'pending'",
                                address)
                        == 1);
        MailCatcher.open();
        clock.advance(Duration.ofMinutes(5));
        // Then
        await().atMost(PATIENCE).until(() -> MailCatcher.to(address).size() == 1);
    }

    @Test
    void documents_are_mailed_to_nobody_elses_people() {
        // Given
        CustomerTeller one = customerWith("own");
        CustomerTeller other = customerWith("foreign");
        UUID staff = CustomerTeller.staff(Token.idOf("manager"), "manager", "service-manager");
        awaitPerson(staff);
        // Then
        record(schedule(one, 3, "08:00", "foreign-" + other.id() + "@customer.example"))
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-recipient"))
                .body("errors[0].pointer", equalTo("/recipients/0"));
        record(schedule(one, 3, "08:00", "anybody@example.org")).statusCode(422);
        record(schedule(one, 3, "08:00", staff.toString())).statusCode(201);
    }

    @Test
    void a_schedule_is_changed_by_whoever_looked_at_it() {
        // Given
        CustomerTeller customer = customerWith("change");
        String body = schedule(customer, 3, "08:00", "change-" + customer.id() + "@customer.example");
        String id = record(body).extract().path("id");
        String path = "/api/v1/report-schedules/" + id;
        // Then
        put(path, null, body).statusCode(428);
        put(path, "\"9\"", body).statusCode(412);
        put(path, "\"1\"", body).statusCode(200).header("ETag", equalTo("\"1\""));
        put(path, "\"1\"", body.replace("08:00", "09:30"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("time", equalTo("09:30"));
        put(path, "\"2\"", body.replace("\"kind\"", "\"active\":false,\"kind\""))
                .statusCode(200)
                .body("active", equalTo(false));
        put(path, "\"3\"", body.replace("\"kind\"", "\"active\":false,\"kind\""))
                .statusCode(200)
                .header("ETag", equalTo("\"3\""));
        record(body).statusCode(201);
        record(body).statusCode(409).body("type", equalTo("/problems/schedule-exists"));
    }

    @Test
    void a_schedule_must_make_sense() {
        CustomerTeller customer = customerWith("sense");
        String mail = "sense-" + customer.id() + "@customer.example";
        record(schedule(customer, 31, "08:00", mail)).statusCode(422);
        record(schedule(customer, 3, "24:00", mail)).statusCode(422);
        record(schedule(customer, 3, "08:00", mail).replace("OPERATIONS_SUMMARY", "INCIDENT_REPORT"))
                .statusCode(422)
                .body("type", equalTo("/problems/not-scheduled"));
        record(schedule(customer, 3, "08:00", mail).replace("[\"" + mail + "\"]", "[]"))
                .statusCode(422);
        record(schedule(customer, 3, "08:00", mail).replace("[\"" + mail + "\"]", "[null]"))
                .statusCode(422);
    }

    @Test
    void a_customers_lead_sees_the_own_schedules_only() {
        // Given
        CustomerTeller one = customerWith("sees");
        CustomerTeller other = customerWith("sees");
        String own = record(schedule(one, 3, "08:00", "sees-" + one.id() + "@customer.example"))
                .extract()
                .path("id");
        String foreign = record(schedule(other, 3, "08:00", "sees-" + other.id() + "@customer.example"))
                .extract()
                .path("id");
        // Then
        as("lead", one.id(), "customer-lead")
                .get("/api/v1/report-schedules")
                .then()
                .statusCode(200)
                .body("items.id", contains(own));
        as("lead", one.id(), "customer-lead")
                .get("/api/v1/report-schedules?customer=" + other.id())
                .then()
                .body("items", empty());
        as("lead", one.id(), "customer-lead")
                .get("/api/v1/report-schedules/" + foreign)
                .then()
                .statusCode(404);
        as("agent", "agent")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/report-schedules")
                .then()
                .statusCode(403);
        get("/api/v1/report-schedules?limit=200")
                .body("items.id", hasItem(foreign))
                .body("items", not(empty()));
    }

    private static String numberOf(CustomerTeller customer, String month) {
        return get("/api/v1/documents?customer=" + customer.id() + "&period=" + month)
                .extract()
                .path("items[0].number");
    }

    private CustomerTeller customerWith(String prefix) {
        CustomerTeller customer = scene.customer();
        awaitPerson(customer.person(prefix + "-" + customer.id(), "customer-lead"));
        return customer;
    }

    private void awaitPerson(UUID person) {
        await().until(() -> scene.count("select count(*) from live_person_copy where id = ?", person) == 1);
    }

    private static String schedule(CustomerTeller customer, int day, String time, String recipient) {
        return """
                {"customer":"%s","kind":"OPERATIONS_SUMMARY","dayOfMonth":%d,"time":"%s","language":"zh","recipients":["%s"]}
                """.formatted(customer.id(), day, time, recipient);
    }

    private static ValidatableResponse record(String body) {
        return manager()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/report-schedules")
                .then();
    }

    private static ValidatableResponse put(String path, @Nullable String match, String body) {
        var request = manager().contentType(ContentType.JSON).body(body);
        return (match == null ? request : request.header("If-Match", match))
                .put(path)
                .then();
    }
}
