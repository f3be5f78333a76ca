package io.weibao.reporting.register;

import static io.restassured.RestAssured.given;
import static io.weibao.reporting.Scene.as;
import static io.weibao.reporting.Scene.get;
import static io.weibao.reporting.Scene.manager;
import static io.weibao.reporting.register.DocumentCalls.issue;
import static io.weibao.reporting.register.DocumentCalls.issueWith;
import static io.weibao.reporting.register.DocumentCalls.preview;
import static io.weibao.reporting.register.DocumentCalls.replacing;
import static io.weibao.reporting.register.DocumentCalls.summaryOf;
import static io.weibao.reporting.register.DocumentCalls.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.RoundTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentResourceTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");

    @Inject
    Scene scene;

    @Test
    void a_summary_is_issued_with_number_and_digests_and_can_be_had() {
        // Given
        CustomerTeller customer = scene.customer();
        scene.await(TicketTeller.of(customer.id()).raised(OCTOBER_5).resolved(OCTOBER_5.plusSeconds(7200)));
        // When
        ValidatableResponse issued = issue(summaryOf(customer, "2026-10", "zh"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/documents/OS-"))
                .body("number", matchesPattern("OS-\\d{4}-\\d{6}"))
                .body("kind", equalTo("OPERATIONS_SUMMARY"))
                .body("title.zh", equalTo("运维总结"))
                .body("customer.name", equalTo(customer.name()))
                .body("period.from", equalTo("2026-10-01"))
                .body("period.to", equalTo("2026-10-31"))
                .body("version", equalTo(1))
                .body("issuedBy.name", equalTo("manager"))
                .body("pdf.sha256", matchesPattern("[0-9a-f]{64}"));
        // Then
        String number = issued.extract().path("number");
        issued.body("verificationAddress", equalTo("http://console.test/verify/" + number));
        for (String file : new String[] {"pdf", "docx"}) {
            byte[] bytes = get("/api/v1/documents/" + number + "/" + file)
                    .statusCode(200)
                    .header("Content-Disposition", containsString(number + "." + file))
                    .extract()
                    .asByteArray();
            assertThat(Press.sha256(bytes)).isEqualTo(issued.extract().path(file + ".sha256"));
            verify(number, Press.sha256(bytes))
                    .statusCode(200)
                    .body("matches", equalTo(true))
                    .body("file", equalTo(file))
                    .body("kind", equalTo("OPERATIONS_SUMMARY"))
                    .body("issuedAt", notNullValue())
                    .body("$", not(hasKey("customer")));
        }
    }

    @Test
    void the_same_content_makes_the_same_bytes() {
        // Given
        CustomerTeller customer = scene.customer();
        scene.await(TicketTeller.of(customer.id()).raised(OCTOBER_5).resolved(OCTOBER_5.plusSeconds(7200)));
        String number = issue(summaryOf(customer, "2026-10", "en")).extract().path("number");
        // Then
        assertThat(get("/api/v1/documents/" + number + "/pdf").extract().asByteArray())
                .isEqualTo(get("/api/v1/documents/" + number + "/pdf").extract().asByteArray());
        assertThat(scene.count(
                        "select count(*) from document where number = ? and content -> 'work' ->> 'raised' = '1'",
                        number))
                .isEqualTo(1);
    }

    @Test
    void what_is_issued_cannot_be_changed_even_by_us() {
        // Given
        CustomerTeller customer = scene.customer();
        String number = issue(summaryOf(customer, "2026-10", "zh")).extract().path("number");
        // Then
        assertThatThrownBy(() -> scene.change("update document set customer_name = 'X' where number = ?", number))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scene.change("delete from document where number = ?", number))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_correction_is_a_new_number_that_names_what_it_replaces() {
        // Given
        CustomerTeller customer = scene.customer();
        String first = issue(summaryOf(customer, "2026-10", "zh")).extract().path("number");
        // Then
        issue(summaryOf(customer, "2026-10", "zh"))
                .statusCode(409)
                .body("type", equalTo("/problems/document-exists"))
                .body("number", equalTo(first));
        issue(summaryOf(customer, "2026-10", "en")).statusCode(201);
        // When
        String replacing = replacing(first, summaryOf(customer, "2026-10", "zh"));
        String second = issue(replacing)
                .statusCode(201)
                .body("version", equalTo(2))
                .body("replaces", equalTo(first))
                .extract()
                .path("number");
        // Then
        get("/api/v1/documents/" + first).body("replacedBy", equalTo(second));
        verify(first, get("/api/v1/documents/" + first).extract().path("pdf.sha256"))
                .body("matches", equalTo(true))
                .body("replacedBy", equalTo(second));
        issue(replacing).statusCode(409).body("type", equalTo("/problems/document-not-replaceable"));
    }

    @Test
    void a_request_repeated_with_its_key_issues_once() {
        // Given
        CustomerTeller customer = scene.customer();
        String key = UUID.randomUUID().toString();
        // When
        String first = issueWith(key, summaryOf(customer, "2026-09", "zh"))
                .statusCode(201)
                .extract()
                .path("number");
        // Then
        issueWith(key, summaryOf(customer, "2026-09", "zh")).statusCode(201).body("number", equalTo(first));
        issueWith(key, summaryOf(customer, "2026-08", "zh"))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void an_assessment_needs_a_completed_round() {
        // Given
        CustomerTeller customer = scene.customer();
        RoundTeller round = RoundTeller.of(customer.id(), UUID.randomUUID(), null, LocalDate.parse("2026-10-12"))
                .opened(OCTOBER_5);
        await().until(() -> scene.count("select count(*) from live_inspection_round where id = ?", round.id()) == 1);
        // Then
        issue("""
                {"kind":"INSPECTION_ASSESSMENT","customer":"%s","round":"%s","language":"zh"}
                """.formatted(customer.id(), round.id()))
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-completed"));
    }

    @Test
    void a_preview_has_no_number_and_leaves_no_trace() {
        // Given
        CustomerTeller customer = scene.customer();
        long before = scene.count("select count(*) from document");
        // Then
        preview(summaryOf(customer, "2026-10", "zh"))
                .statusCode(200)
                .header("Content-Security-Policy", containsString("sandbox"))
                .contentType("text/html");
        manager()
                .contentType(ContentType.JSON)
                .accept("application/pdf")
                .body(summaryOf(customer, "2026-10", "zh"))
                .post("/api/v1/documents/preview?as=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        assertThat(scene.count("select count(*) from document")).isEqualTo(before);
    }

    @Test
    void a_preview_says_what_it_replaces_and_refuses_what_could_not_be_replaced() {
        // Given
        CustomerTeller customer = scene.customer();
        String october = summaryOf(customer, "2026-10", "zh");
        String number = issue(october).extract().path("number");
        // Then
        assertThat(preview(replacing(number, october)).statusCode(200).extract().asString())
                .contains("本文件取代 " + number);
        assertThat(preview(october).statusCode(200).extract().asString()).doesNotContain("本文件取代");
        for (String request : List.of(
                replacing("OS-1999-000001", october),
                replacing(number, summaryOf(customer, "2026-09", "zh")),
                replacing(number, summaryOf(customer, "2026-10", "en")))) {
            preview(request).statusCode(409).body("type", equalTo("/problems/document-not-replaceable"));
        }
    }

    @Test
    void the_address_of_previews_takes_requests_and_is_no_document() {
        for (String accepted : List.of("*/*", "text/html", "application/pdf")) {
            manager()
                    .accept(accepted)
                    .get("/api/v1/documents/preview")
                    .then()
                    .statusCode(405)
                    .header("Allow", equalTo("OPTIONS, POST"));
        }
        get("/api/v1/documents/previews").statusCode(404);
    }

    @Test
    void a_request_says_what_its_kind_needs_and_nothing_else() {
        CustomerTeller customer = scene.customer();
        refused(customer, "\"kind\":\"OPERATIONS_SUMMARY\",\"language\":\"zh\"", "month-or-days");
        refused(
                customer,
                "\"kind\":\"OPERATIONS_SUMMARY\",\"language\":\"zh\",\"month\":\"2999-01\"",
                "period-in-the-future");
        refused(
                customer,
                "\"kind\":\"OPERATIONS_SUMMARY\",\"language\":\"zh\",\"period\":{\"from\":\"2010-01-01\",\"to\":\"2020-01-01\"}",
                "period-too-long");
        refused(customer, "\"kind\":\"INCIDENT_REPORT\",\"language\":\"zh\"", "missing-value");
        refused(
                customer,
                "\"kind\":\"INCIDENT_REPORT\",\"language\":\"zh\",\"ticket\":\"DEF-2026-000001\",\"month\":\"2026-10\"",
                "not-for-this-kind");
        refused(customer, "\"kind\":\"OPERATIONS_SUMMARY\",\"language\":\"fr\",\"month\":\"2026-10\"", "invalid-value");
        issue(summaryOf(customer, "2026-10", "zh").replace("\"" + customer.id() + "\"", "{\"id\":1}"))
                .statusCode(422);
        issue("{\"kind\":\"OPERATIONS_SUMMARY\",\"customer\":\"" + UUID.randomUUID()
                        + "\",\"month\":\"2026-10\",\"language\":\"zh\"}")
                .statusCode(404);
    }

    @Test
    void documents_are_found_by_what_they_are_about() {
        // Given
        CustomerTeller customer = scene.customer();
        String october = issue(summaryOf(customer, "2026-10", "zh")).extract().path("number");
        String august = issue(summaryOf(customer, "2026-08", "zh")).extract().path("number");
        String of = "/api/v1/documents?customer=" + customer.id();
        // Then
        get(of).body("items.number", contains(august, october)).body("next", nullValue());
        get(of + "&period=2026-08").body("items.number", contains(august));
        get(of + "&kind=INCIDENT_REPORT").body("items", empty());
        get(of + "&q=" + october.toLowerCase(Locale.ROOT)).body("items.number", contains(october));
        get(of + "&q=%25").body("items", empty());
        get("/api/v1/documents?kind=NOVEL").statusCode(422);
        get("/api/v1/documents?period=2026").statusCode(422);
        for (String empty : List.of("period", "kind", "customer", "round", "ticket", "q")) {
            get(of + "&" + empty + "=").statusCode(422).body("errors[0].pointer", equalTo("/" + empty));
        }
        String next = get(of + "&limit=1")
                .body("items.number", contains(august))
                .extract()
                .path("next");
        get(of + "&limit=1&cursor=" + next).body("items.number", contains(october));
    }

    @Test
    void a_customers_people_read_their_own_documents_and_issue_none() {
        // Given
        CustomerTeller one = scene.customer();
        CustomerTeller other = scene.customer();
        String theirs = issue(summaryOf(one, "2026-10", "zh")).extract().path("number");
        String foreign = issue(summaryOf(other, "2026-10", "zh")).extract().path("number");
        // Then
        as("lead", one.id(), "customer-lead")
                .get("/api/v1/documents")
                .then()
                .statusCode(200)
                .body("items.number", contains(theirs));
        as("lead", one.id(), "customer-lead")
                .get("/api/v1/documents/" + theirs + "/pdf")
                .then()
                .statusCode(200);
        for (String path : new String[] {"", "/pdf", "/docx"}) {
            as("lead", one.id(), "customer-lead")
                    .get("/api/v1/documents/" + foreign + path)
                    .then()
                    .statusCode(404);
        }
        as("lead", one.id(), "customer-lead")
                .contentType(ContentType.JSON)
                .body(summaryOf(one, "2026-09", "zh"))
                .post("/api/v1/documents")
                .then()
                .statusCode(403);
        as("someone", one.id(), "applicant").get("/api/v1/documents").then().statusCode(403);
        given().get("/api/v1/documents").then().statusCode(401);
    }

    @Test
    void of_many_who_issue_the_same_at_once_one_does() {
        // Given
        CustomerTeller customer = scene.customer();
        String body = summaryOf(customer, "2026-10", "zh");
        // When
        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> issue(body).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void a_month_that_no_calendar_has_is_refused() {
        for (String month : List.of("+999999999-12", "0000-01", "2026-13", "-0001-05")) {
            manager()
                    .queryParam("period", month)
                    .get("/api/v1/documents")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/invalid-value"));
        }
    }

    @Test
    void verification_says_no_more_than_it_must() {
        // Given
        CustomerTeller customer = scene.customer();
        String number = issue(summaryOf(customer, "2026-10", "zh")).extract().path("number");
        String wrong = "0".repeat(64);
        // Then
        verify(number, wrong).statusCode(200).body("matches", equalTo(false)).body("file", nullValue());
        verify("OS-1999-000001", wrong).statusCode(404);
        verify("nothing", wrong).statusCode(404);
        verify(number, "abc").statusCode(422).body("type", equalTo("/problems/not-a-digest"));
        given().get("/api/v1/document-verifications/" + number)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/missing-value"));
    }

    private void refused(CustomerTeller customer, String fields, String slug) {
        issue("{\"customer\":\"" + customer.id() + "\"," + fields + "}")
                .statusCode(422)
                .body("type", equalTo("/problems/" + slug));
    }
}
