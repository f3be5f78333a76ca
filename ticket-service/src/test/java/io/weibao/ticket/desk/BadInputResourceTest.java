package io.weibao.ticket.desk;

import static io.restassured.RestAssured.given;
import static io.weibao.ticket.ServedCustomer.AGENT;
import static io.weibao.ticket.ServedCustomer.ENGINEER;
import static io.weibao.ticket.ServedCustomer.act;
import static io.weibao.ticket.ServedCustomer.as;
import static io.weibao.ticket.ServedCustomer.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.ticket.ServedCustomer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every mistake has its own answer, in the caller's language, and leaves nothing half done. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class BadInputResourceTest {

    private ServedCustomer customer;

    @BeforeEach
    void aCustomerIsServed() {
        customer = new ServedCustomer();
    }

    @AfterEach
    void nothingIsHalfDone() {
        int open = as(customer.applicant)
                .get("/api/v1/tickets")
                .jsonPath()
                .getList("items")
                .size();
        assertThat(open).isLessThanOrEqualTo(1);
    }

    @Test
    void missing() {
        refused(report(Map.of(), "title"), 422, "missing-value").body("errors[0].pointer", equalTo("/title"));
        refused(report(Map.of("title", "  "), "-"), 422, "missing-value");
    }

    @Test
    void wrongType() {
        refused(report(Map.of("title", 7), "-"), 422, "wrong-type").body("errors[0].pointer", equalTo("/title"));
        refused(report(Map.of("businessStopped", "yes"), "-"), 422, "wrong-type");
    }

    @Test
    void wrongValue() {
        refused(report(Map.of("kind", "CHANGE"), "-"), 422, "unknown-choice")
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].detail", equalTo("/kind must be one of CONSULTATION, DEFECT."));
        refused(report(Map.of("system", "no uuid"), "-"), 422, "invalid-value");
        refused(report(Map.of("level", "I"), "-"), 422, "contradiction").body("errors[0].pointer", equalTo("/level"));
    }

    @Test
    void deceiving() {
        refused(report(Map.of("title", "a\r\nBcc: x"), "-"), 422, "invalid-value")
                .body("errors[0].pointer", equalTo("/title"));
        refused(report(Map.of("title", "\u00a0\u200b"), "-"), 422, "invalid-value");
        refused(report(Map.of("title", "abc\u202etxt.exe"), "-"), 422, "invalid-value");
    }

    @Test
    void nul() {
        refused(report(Map.of("title", "a\u0000b"), "-"), 422, "invalid-value")
                .body("errors[0].pointer", equalTo("/title"));
        refused(report(Map.of("description", "\u0000"), "-"), 422, "invalid-value");
        refused(as(customer.applicant).urlEncodingEnabled(false).get("/api/v1/tickets?q=%00"), 422, "invalid-value");
        refused(as(customer.applicant).urlEncodingEnabled(false).get("/api/v1/tickets/%00"), 404, "not-found");
        refused(
                as(customer.applicant).get("/api/v1/people?cursor=AB8wMTkwYTAwMC0wMDAwLTcwMDAtOTAwMC0wMDAwMDAwMDAwMDE"),
                422,
                "invalid-value");
    }

    @Test
    void cursorThatNoRowCouldHave() {
        String cursor = Cursor.of("-updated", "+999999999-12-31T23:59:59Z", UUID.randomUUID())
                .toString();
        refused(as(customer.applicant).get("/api/v1/tickets?cursor=" + cursor), 422, "invalid-value")
                .body("errors[0].pointer", equalTo("/cursor"));
    }

    @Test
    void numbersThatFitNowhere() {
        String number = customer.raise(customer.defect());
        refused(
                        as(customer.applicant)
                                .header("If-Match", "\"1\"")
                                .body(
                                        "{\"action\":\"give-feedback\",\"solved\":true,\"rating\":1000000000000000000000000000000}")
                                .post("/api/v1/tickets/" + number + "/actions"),
                        422,
                        "invalid-value")
                .body("errors[0].pointer", equalTo("/rating"));
        done(ENGINEER, number, "respond", Map.of());
        for (String until : List.of("9999-12-31T23:59:59Z", "2206-11-23T00:00:00Z")) {
            refused(
                            act(
                                    ENGINEER,
                                    number,
                                    "pause",
                                    Map.of("reason", "waiting-for-customer", "note", "n", "until", until)),
                            422,
                            "too-far-ahead")
                    .body("errors[0].pointer", equalTo("/until"));
        }
    }

    @Test
    void nothingDoneForWhoTakesNoJson() {
        String number = customer.raise(customer.defect());
        refused(
                as(ENGINEER)
                        .header("If-Match", "\"1\"")
                        .header("Accept", "garbage")
                        .body("{\"action\":\"respond\"}")
                        .post("/api/v1/tickets/" + number + "/actions"),
                406,
                "not-acceptable");
        as(customer.applicant)
                .accept("text/html,*/*;q=0.8")
                .get("/api/v1/tickets/" + number)
                .then()
                .contentType(ContentType.JSON)
                .body("version", equalTo(1));
    }

    @Test
    void tooLong() {
        refused(report(Map.of("title", "x".repeat(201)), "-"), 422, "value-too-long")
                .body("errors[0].detail", containsString("200"));
    }

    @Test
    void unknownField() {
        refused(report(Map.of("colour", "red"), "-"), 422, "unknown-field")
                .body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void severalMistakesAtOnce() {
        refused(report(Map.of("title", "x".repeat(201), "description", ""), "-"), 422, "invalid-values")
                .body("errors.type", hasItems("/problems/missing-value", "/problems/value-too-long"));
    }

    @Test
    void malformed() {
        refused(as(customer.applicant).body("{").post("/api/v1/tickets"), 400, "malformed-json");
        refused(as(customer.applicant).post("/api/v1/tickets"), 422, "missing-value");
    }

    @Test
    void oversized() {
        Response answer = report(Map.of("description", "x".repeat(2_000_000)), "-");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void badToken() {
        refused(given().header("Authorization", "Bearer nonsense").get("/api/v1/tickets"), 401, "invalid-token");
        refused(
                given().header(
                                "Authorization",
                                Tokens.staff("agent", "agent").expired().bearer())
                        .get("/api/v1/tickets"),
                401,
                "invalid-token");
        refused(given().get("/api/v1/tickets"), 401, "unauthenticated");
    }

    @Test
    void wrongRole() {
        refused(
                as(Tokens.staff("auditor", "auditor")).body(customer.defect()).post("/api/v1/tickets"),
                403,
                "forbidden");
        String number = customer.raise(customer.defect());
        refused(act(customer.applicant, number, "respond", Map.of()), 403, "role-not-allowed")
                .body("allowed", hasItem("cancel"));
    }

    @Test
    void wrongState() {
        String number = customer.raise(customer.defect());

        refused(act(ENGINEER, number, "carry-out", Map.of("changeRecord", "x")), 409, "not-allowed-now")
                .body("allowed", hasItem("respond"))
                .body("state", equalTo("SUBMITTED"));
        refused(act(AGENT, number, "declare-emergency", Map.of("reason", "x")), 409, "unless-level-i")
                .body("detail", equalTo("Only possible if the level is I."));
    }

    @Test
    void wrongCustomer() {
        Map<String, Object> report = customer.defect();
        report.put("customer", UUID.randomUUID());
        refused(as(customer.applicant).body(report).post("/api/v1/tickets"), 422, "unknown-reference");
        refused(as(AGENT).body(report).post("/api/v1/tickets"), 422, "unknown-reference");
        report.remove("customer");
        refused(as(AGENT).body(report).post("/api/v1/tickets"), 422, "missing-value")
                .body("errors[0].pointer", equalTo("/customer"));
    }

    @Test
    void staleOrMissingVersion() {
        String number = customer.raise(customer.defect());
        String actions = "/api/v1/tickets/" + number + "/actions";

        refused(as(AGENT).body(Map.of("action", "respond")).post(actions), 428, "version-required");
        refused(
                as(AGENT)
                        .header("If-Match", "\"7\"")
                        .body(Map.of("action", "respond"))
                        .post(actions),
                412,
                "stale-version");
        as(AGENT).get("/api/v1/tickets/" + number).then().body("version", equalTo(1));
    }

    @Test
    void unknownOrIncompleteAction() {
        String number = customer.raise(customer.defect());

        refused(act(AGENT, number, "dance", Map.of()), 422, "invalid-value")
                .body("errors[0].pointer", equalTo("/action"));
        refused(act(AGENT, number, "cancel", Map.of()), 422, "missing-value")
                .body("errors[0].pointer", equalTo("/reason"));
        refused(act(AGENT, number, "respond", Map.of("reason", "x")), 422, "unknown-field");
        refused(act(AGENT, number, "cancel", Map.of("reason", "x".repeat(2001))), 422, "value-too-long");
        refused(
                as(AGENT).header("If-Match", "\"1\"").body("[]").post("/api/v1/tickets/" + number + "/actions"),
                422,
                "wrong-type");
    }

    @Test
    void repeatedKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> report = customer.defect();
        Response first = as(customer.applicant)
                .header("Idempotency-Key", key)
                .body(report)
                .post("/api/v1/tickets");
        Response again = as(customer.applicant)
                .header("Idempotency-Key", key)
                .body(report)
                .post("/api/v1/tickets");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.<String>path("number")).isEqualTo(first.path("number"));
        report.put("title", "Another");
        refused(
                as(customer.applicant)
                        .header("Idempotency-Key", key)
                        .body(report)
                        .post("/api/v1/tickets"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void whatIsNotYoursToSay() {
        refused(report(Map.of("receivedAt", "2026-03-01T00:00:00Z"), "-"), 422, "not-yours-to-say");
        refused(report(Map.of("requester", UUID.randomUUID()), "-"), 422, "not-yours-to-say");
    }

    @Test
    void badListParameters() {
        for (String query : new String[] {
            "limit=0",
            "limit=x",
            "sort=colour",
            "state=LOST",
            "customer=7",
            "cursor=%21",
            "open=maybe",
            "open=",
            "state=",
            "customer=",
            "assignee=",
            "q=",
            "cursor="
        }) {
            Response answer = as(AGENT).get("/api/v1/tickets?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(422);
        }
    }

    @Test
    void inTheCallersLanguage() {
        String number = customer.raise(customer.defect());
        given().header("Authorization", AGENT.bearer())
                .header("Accept-Language", "zh-CN")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("action", "declare-emergency", "reason", "x"))
                .post("/api/v1/tickets/" + number + "/actions")
                .then()
                .statusCode(409)
                .body("title", equalTo("条件不满足"))
                .body("detail", equalTo("仅在以下条件下可以操作：级别为 I 级。"));
    }

    private Response report(Map<String, Object> changes, String without) {
        Map<String, Object> report = new HashMap<>(customer.defect());
        report.putAll(changes);
        report.remove(without);
        return as(customer.applicant).body(report).post("/api/v1/tickets");
    }

    private static ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
