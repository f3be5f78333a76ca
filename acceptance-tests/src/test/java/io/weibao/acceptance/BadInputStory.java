package io.weibao.acceptance;

import static io.restassured.RestAssured.given;
import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request has a problem type of its own, is said in the caller's language, and nothing is half-done. */
class BadInputStory {

    private static final String TICKETS = "/api/v1/tickets";
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String TEMPLATE = "/api/v1/document-templates/INCIDENT_REPORT/zh";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final UUID ERP = UUID.fromString("0190a000-0000-7000-b000-0000000000a2");

    @SuppressWarnings("NullAway.Init")
    private static TicketLife ticket;

    @BeforeAll
    static void aTicketThatSomebodyTookUp() {
        ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "DEGRADED"))
                .then("engineer", "respond");
    }

    /** One wrong request, with the status and the problem type that it deserves. */
    record Wrong(String what, int status, String problem, Function<Voice, Response> request) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** A person who speaks one language. */
    record Voice(String language) {

        RequestSpecification of(String person) {
            var plain = given().baseUri(Platform.running().gateway().toString())
                    .header("Accept-Language", language)
                    .contentType("application/json");
            return person.isEmpty() ? plain : plain.header("Authorization", "Bearer " + People.token(person));
        }

        Response raise(String field, Object value) {
            var body = report();
            body.put(field, value);
            return of("acme-applicant").body(body).post(TICKETS);
        }

        Response act(String person, String version, Map<String, ?> body) {
            return of(person).header("If-Match", version).body(body).post(TICKETS + "/" + ticket.number() + "/actions");
        }
    }

    static Stream<Wrong> wrongs() {
        var newest = "\"" + ticket.version() + "\"";
        var level = Map.of("action", "change-level", "level", "I", "reason", "升级");
        return Stream.of(
                new Wrong("a missing value", 422, "missing-value", who -> {
                    var body = report();
                    body.remove("title");
                    return who.of("acme-applicant").body(body).post(TICKETS);
                }),
                new Wrong(
                        "a value of the wrong type", 422, "wrong-type", who -> who.raise("businessStopped", "perhaps")),
                new Wrong("a text that is too long", 422, "value-too-long", who -> who.raise("title", "长".repeat(201))),
                new Wrong("a choice that does not exist", 422, "unknown-choice", who -> who.raise("kind", "WISH")),
                new Wrong("a field that does not exist", 422, "unknown-field", who -> who.raise("colour", "red")),
                new Wrong(
                        "a reference to nothing",
                        422,
                        "unknown-reference",
                        who -> who.raise("system", UUID.randomUUID())),
                new Wrong(
                        "a reference to another customer",
                        422,
                        "unknown-reference",
                        who -> who.raise("customer", TicketLife.BORUN)),
                new Wrong("several wrong values", 422, "invalid-values", who -> who.of("acme-applicant")
                        .body(Map.of("kind", "DEFECT", "title", "长".repeat(201)))
                        .post(TICKETS)),
                new Wrong("broken JSON", 400, "malformed-json", who -> who.of("acme-applicant")
                        .body("{\"kind\": ")
                        .post(TICKETS)),
                new Wrong(
                        "an action that the state does not allow",
                        409,
                        "not-allowed-now",
                        who -> who.act("engineer", newest, Map.of("action", "confirm-solved", "cause", "无"))),
                new Wrong(
                        "an action of another role",
                        403,
                        "role-not-allowed",
                        who -> who.act(
                                "acme-applicant",
                                newest,
                                Map.of("action", "analyse", "nature", "TECHNICAL", "analysis", "我来"))),
                new Wrong(
                        "an action that does not exist",
                        422,
                        "invalid-value",
                        who -> who.act("engineer", newest, Map.of("action", "forget"))),
                new Wrong(
                        "an action without its fields",
                        422,
                        "missing-value",
                        who -> who.act("engineer", newest, Map.of("action", "change-level", "level", "I"))),
                new Wrong("another customer's ticket", 404, "not-found", who -> who.act("borun-lead", newest, level)),
                new Wrong("a stale version", 412, "stale-version", who -> who.act("engineer", "\"1\"", level)),
                new Wrong("no version at all", 428, "version-required", who -> who.of("engineer")
                        .body(level)
                        .post(TICKETS + "/" + ticket.number() + "/actions")),
                new Wrong("a resource of another role", 403, "forbidden", who -> who.of("acme-applicant")
                        .body(Map.of("key", "mine", "name", "Mine", "zone", "Asia/Shanghai"))
                        .post("/api/v1/customers")),
                new Wrong("a token that nobody issued", 401, "invalid-token", who -> who.of("")
                        .header("Authorization", "Bearer nobody.issued.this")
                        .get(TICKETS)),
                new Wrong("no token", 401, "unauthenticated", who -> who.of("").get(TICKETS)),
                new Wrong("a path that nobody offers", 404, "not-found", who -> who.of("engineer")
                        .get("/api/v1/wishes")),
                new Wrong("a path that a service does not offer", 404, "not-found", who -> who.of("engineer")
                        .get(TICKETS + "/" + ticket.number() + "/wishes")),
                new Wrong("a method that is not offered", 405, "method-not-allowed", who -> who.of("engineer")
                        .delete(TICKETS)),
                new Wrong("a body of another media type", 415, "unsupported-media-type", who -> who.of("acme-applicant")
                        .contentType("text/plain")
                        .body("help")
                        .post(TICKETS)),
                new Wrong("too large a page", 422, "invalid-value", who -> who.of("engineer")
                        .queryParam("limit", 100_000)
                        .get(TICKETS)),
                new Wrong("a cursor that we never gave", 422, "invalid-value", who -> who.of("engineer")
                        .queryParam("cursor", "b64!")
                        .get(TICKETS)),
                new Wrong("an agreement with a hole", 422, "no-duration-fits", who -> who.of("manager")
                        .body(Map.of(
                                "name",
                                Map.of("zh", "洞", "en", "Hole"),
                                "customer",
                                TicketLife.ACME,
                                "validFrom",
                                "2015-01-01T00:00:00Z",
                                "targets",
                                List.of(SecondsAgreementStory.target(
                                        "response",
                                        "responded",
                                        "PT1H",
                                        Map.of(
                                                "durations",
                                                List.of(Map.of("levels", List.of("I"), "duration", "PT1H")))))))
                        .post("/api/v1/agreements")),
                new Wrong("a simulation on two bases", 422, "one-basis-only", who -> who.of("engineer")
                        .body(Map.of(
                                "preset",
                                "A",
                                "customer",
                                TicketLife.ACME,
                                "facts",
                                List.of(Map.of("at", "2026-03-02T08:00:00Z", "fact", "raised"))))
                        .post("/api/v1/sla/simulations")),
                new Wrong("a recurrence that never comes", 422, "recurrence-never", who -> who.of("manager")
                        .body(plan("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                        .post("/api/v1/inspection-plans")),
                new Wrong("two inspections in a month", 422, "recurrence-too-often", who -> who.of("manager")
                        .body(plan("FREQ=WEEKLY;BYDAY=MO"))
                        .post("/api/v1/inspection-plans")),
                new Wrong("no recurrence at all", 422, "not-a-recurrence", who -> who.of("manager")
                        .body(plan("every now and then"))
                        .post("/api/v1/inspection-plans")),
                new Wrong("a period in the future", 422, "period-in-the-future", who -> who.of("manager")
                        .body(summary("2199-01"))
                        .post("/api/v1/documents")),
                new Wrong("a period in the future of figures", 422, "period-in-the-future", who -> who.of("manager")
                        .queryParam("customer", TicketLife.ACME)
                        .queryParam("month", "2199-01")
                        .get("/api/v1/figures/summary")),
                new Wrong("a month that does not exist", 422, "invalid-value", who -> who.of("manager")
                        .body(summary("2026-13"))
                        .post("/api/v1/documents")),
                new Wrong("a file for whoever takes no file", 406, "not-acceptable", who -> who.of("manager")
                        .header("Accept", "text/html")
                        .get("/api/v1/documents/OS-2026-000001/pdf")),
                new Wrong("a template with a field that nobody knows", 422, "template-field-unknown", who -> {
                    var template = who.of("manager").get(TEMPLATE);
                    return who.of("manager")
                            .header("If-Match", template.header("ETag"))
                            .contentType(DOCX)
                            .body(withAField(template.asByteArray(), "{{nonsense}}"))
                            .put(TEMPLATE);
                }),
                new Wrong("a template that is no Word file", 422, "template-unreadable", who -> who.of("manager")
                        .header("If-Match", who.of("manager").get(TEMPLATE).header("ETag"))
                        .contentType(DOCX)
                        .body(new byte[] {1, 2, 3})
                        .put(TEMPLATE)),
                new Wrong("a digest that is none", 422, "not-a-digest", who -> who.of("")
                        .queryParam("digest", "x")
                        .get("/api/v1/document-verifications/OS-2026-000001")),
                new Wrong("a document without a sign-in", 401, "unauthenticated", who -> who.of("")
                        .get("/api/v1/documents/OS-2026-000001")),
                new Wrong(
                        "too large a body",
                        413,
                        "body-too-large",
                        who -> who.raise("description", "x".repeat(MEBIBYTE))));
    }

    /** A plan for the ERP of Acme, which has no fault but perhaps its recurrence. */
    private static Map<String, ?> plan(String recurrence) {
        return Map.of(
                "customer",
                TicketLife.ACME,
                "system",
                ERP,
                "name",
                "试",
                "recurrence",
                recurrence,
                "startsOn",
                "2026-01-01");
    }

    /** The Word file with one more paragraph. */
    private static byte[] withAField(byte[] docx, String field) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replaceFirst(
                                                "<w:body>", "<w:body><w:p><w:r><w:t>" + field + "</w:t></w:r></w:p>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, ?> summary(String month) {
        return Map.of("kind", "OPERATIONS_SUMMARY", "customer", TicketLife.ACME, "month", month, "language", "zh");
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void isToldByItsOwnProblemInTheCallersLanguageAndChangesNothing(Wrong wrong) {
        var before = state();
        var chinese = wrong.request.apply(new Voice("zh-CN"));
        var english = wrong.request.apply(new Voice("en"));

        check(wrong, chinese);
        check(wrong, english);
        assertThat(chinese.jsonPath().getString("title"))
                .matches(text -> text.matches("(?s).*\\p{IsHan}.*"), "is Chinese");
        assertThat(chinese.jsonPath().getString("detail"))
                .matches(text -> text.matches("(?s).*\\p{IsHan}.*"), "is Chinese");
        assertThat(english.jsonPath().getString("title")).doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(state()).isEqualTo(before);
    }

    private static void check(Wrong wrong, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(wrong.status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var problem = answer.jsonPath();
        assertThat(problem.getString("type")).isEqualTo("/problems/" + wrong.problem);
        assertThat(problem.getInt("status")).isEqualTo(wrong.status);
        assertThat(problem.getString("detail")).isNotBlank().doesNotContain("io.weibao", "Exception");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCutOffAsWell() throws IOException, InterruptedException {
        var before = state();
        var body = ("{\"kind\":\"DEFECT\",\"title\":\"" + "x".repeat(2 * MEBIBYTE)).getBytes(StandardCharsets.UTF_8);
        var endless = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        var request = HttpRequest.newBuilder(URI.create(Platform.running().gateway() + TICKETS))
                .header("Authorization", "Bearer " + People.token("acme-applicant"))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .POST(endless)
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/body-too-large");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aRepeatedKeyRaisesOnceAndAnotherBodyUnderItIsRefused() {
        var key = UUID.randomUUID().toString();
        var body = report();

        var first =
                as("acme-applicant").header("Idempotency-Key", key).body(body).post(TICKETS);
        var again =
                as("acme-applicant").header("Idempotency-Key", key).body(body).post(TICKETS);
        body.put("title", "另一件事");
        var other =
                as("acme-applicant").header("Idempotency-Key", key).body(body).post(TICKETS);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        var id = first.jsonPath().getString("id");
        await("its one event").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(EventLog.TICKETS.of(id))
                .hasSize(1));
    }

    /** A report with nothing wrong about it. */
    private static Map<String, Object> report() {
        return new HashMap<>(Map.of("kind", "DEFECT", "title", "登录失败", "description", "输入密码后报错"));
    }

    /** What a half-done request would have changed: tickets, journals, agreements and events on their way. */
    private static String state() {
        try (var desk = Store.TICKETS.asApplication().scoped("*");
                var clocks = Store.SLA.asApplication().scoped("*");
                var inspections = Store.INSPECTIONS.asApplication().scoped("*");
                var reports = Store.REPORTS.asApplication().scoped("*")) {
            return desk.rows(
                            "select (select version from ticket where id = ?),"
                                    + " (select count(*) from journal_entry where ticket_id = ?),"
                                    + " (select count(*) from ticket where customer_id = ?)",
                            ticket.id(),
                            ticket.id(),
                            TicketLife.ACME)
                    + " " + clocks.rows("select count(*) from agreement where customer_id = ?", TicketLife.ACME)
                    + " "
                    + inspections.rows("select count(*) from inspection_plan where customer_id = ?", TicketLife.ACME)
                    + " " + reports.rows("select count(*) from document where customer_id = ?", TicketLife.ACME);
        }
    }
}
