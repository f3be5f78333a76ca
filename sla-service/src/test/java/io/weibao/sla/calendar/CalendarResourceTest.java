package io.weibao.sla.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CalendarResourceTest {

    private static final Token MANAGER = Tokens.staff("manager", "service-manager");
    private static final Token ACME_HEAD = Tokens.customerPerson("acme-head", Tokens.ACME, "dept-head");

    @Inject
    MovableClock clock;

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void the_shipped_calendars_are_there() {
        as(ACME_HEAD).get("/api/v1/calendars").then().statusCode(200).body("items.id", hasItems("24x7", "cn-5x8"));
        as(ACME_HEAD)
                .get("/api/v1/calendars/cn-5x8")
                .then()
                .statusCode(200)
                .body("zone", equalTo("Asia/Shanghai"))
                .body("weekly.MONDAY", equalTo(List.of("09:00-12:00", "13:00-18:00")))
                .body("holidays", equalTo("holidays-cn"))
                .body("makeUpDaysWorkAs", equalTo("MONDAY"));
    }

    @ParameterizedTest
    @CsvSource({
        "cn-5x8, 2026-02-14T11:59:59+08:00, 2, 2026-02-14T05:00:01Z, false",
        "cn-5x8, 2026-02-14T17:00:00+08:00, 7200, 2026-02-24T02:00:00Z, false",
        "cn-5x8, 2026-03-06T17:00:00, 3600, 2026-03-06T10:00:00Z, false",
        "cn-5x8, 2026-12-31T17:00:00+08:00, 7200, 2027-01-01T02:00:00Z, true",
        "24x7, 2026-02-14T11:59:59+08:00, 86400, 2026-02-15T03:59:59Z, false",
    })
    void plain_working_time_is_added(String calendar, String start, int seconds, String due, boolean provisional) {
        ask(calendar, "{\"start\":\"%s\",\"seconds\":%d}".formatted(start, seconds))
                .statusCode(200)
                .body("due", equalTo(due))
                .body("provisional", equalTo(provisional));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"start\":\"2026-03-02T08:00:00Z\"}|missing-value",
                "{\"seconds\":60}|missing-value",
                "{\"start\":\"2026-03-02T08:00:00Z\",\"seconds\":-1}|out-of-range",
                "{\"start\":\"2026-03-02T08:00:00Z\",\"seconds\":9999999999}|out-of-range",
                "{\"start\":\"2026-03-02T08:00:00Z\",\"seconds\":\"60\"}|wrong-type",
                "{\"start\":\"soon\",\"seconds\":60}|not-a-moment",
                "{\"start\":\"2026-03-02T08:00:00Z\",\"seconds\":60,\"zone\":\"UTC\"}|unknown-field",
                "{\"start\":\"2300-03-02T08:00:00Z\",\"seconds\":60}|moment-out-of-range",
            })
    void a_question_that_is_wrong_is_told_so(String body, String problem) {
        ask("cn-5x8", body).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    @Test
    void a_calendar_that_is_not_there_is_not_found() {
        ask("cn-6x9", "{\"start\":\"2026-03-02T08:00:00Z\",\"seconds\":60}").statusCode(404);
        as(MANAGER).get("/api/v1/calendars/cn-6x9").then().statusCode(404);
    }

    @Test
    void an_own_calendar_is_recorded_and_changed_by_another_version() {
        // Given
        record(weekend("weekends", "10:00-16:00"))
                .statusCode(201)
                .header("Location", containsString("/weekends"))
                .header("ETag", "\"1\"");
        String first = as(MANAGER).get("/api/v1/calendars/weekends").path("version");
        ask("weekends", "{\"start\":\"2026-03-02T08:00:00+08:00\",\"seconds\":60}")
                .body("due", equalTo("2026-03-07T02:01:00Z"));
        // When
        record("\"1\"", weekend("weekends", "12:00-16:00")).statusCode(201).header("ETag", "\"2\"");
        // Then
        as(MANAGER).get("/api/v1/calendars/weekends").then().header("ETag", "\"2\"");
        ask("weekends", "{\"start\":\"2026-03-02T08:00:00+08:00\",\"seconds\":60}")
                .body("due", equalTo("2026-03-07T04:01:00Z"))
                .body("calendarVersion", not(equalTo(first)));
    }

    @Test
    void a_new_version_is_recorded_by_who_has_seen_the_last_one() {
        // Given
        record(weekend("mondays", "10:00-16:00")).statusCode(201);
        // When
        record(weekend("mondays", "11:00-16:00")).statusCode(428).body("type", equalTo("/problems/version-required"));
        record("\"7\"", weekend("mondays", "11:00-16:00")).statusCode(412).body("current", equalTo(1));
        record(weekend("mondays", "10:00-16:00")).statusCode(201).header("ETag", "\"1\"");
        record("\"1\"", weekend("mondays", "10:00-16:00")).statusCode(201).header("ETag", "\"1\"");
        record("\"7\"", weekend("mondays", "10:00-16:00")).statusCode(412);
        // Then
        as(MANAGER).get("/api/v1/calendars/mondays").then().header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24x7", "cn-5x8"})
    void a_built_in_calendar_stays_as_it_is(String id) {
        record("\"0\"", weekend(id, "10:00-16:00"))
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-is-built-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "周末, NAME, value-too-long, /name/zh",
        "2026-03-02, +999999999-12-31, out-of-range, /days/0/date",
        "2026-03-02, 0001-01-01, out-of-range, /days/0/date",
        "tag, NAME, value-too-long, /days/0/name",
    })
    void a_calendar_that_nobody_means_is_refused(String right, String wrong, String slug, String pointer) {
        String calendar = weekend("meant", "10:00-16:00")
                .replace("}}", "},\"days\":[{\"date\":\"2026-03-02\",\"name\":\"tag\",\"closed\":true}]}");
        record(calendar.replace(right, wrong.replace("NAME", "n".repeat(201))))
                .statusCode(422)
                .body("errors[0].type", equalTo("/problems/" + slug))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_holiday_belongs_to_its_year_or_to_the_december_before() {
        announce(2031, "2030-10-01")
                .statusCode(422)
                .body("type", equalTo("/problems/holiday-of-another-year"))
                .body("errors[0].pointer", equalTo("/days/0/date"));
        announce(2031, "2030-12-31").statusCode(200);
        announce(9999, "9999-01-01").statusCode(404);
        announce(1000, "1000-01-01").statusCode(404);
    }

    @Test
    void a_calendar_by_which_an_agreement_would_never_be_due_is_refused() {
        // Given
        UUID customer = UUID.randomUUID();
        record(weekend("sundays", "10:00-16:00")).statusCode(201);
        String agreement =
                agree(customer, "sundays", "PT8H").statusCode(201).extract().path("id");
        // When
        record("\"1\"", """
                {"id":"sundays","name":{"zh":"过去","en":"Past"},"zone":"Asia/Shanghai","weekly":{},
                 "days":[{"date":"2000-01-01","name":"once","open":["10:00-16:00"]}]}""")
                .statusCode(422)
                .body("type", equalTo("/problems/agreement-out-of-reach"))
                .body("detail", containsString(agreement));
        // Then
        as(MANAGER).get("/api/v1/calendars/sundays").then().header("ETag", "\"1\"");
    }

    @Test
    void an_agreement_that_would_never_be_due_is_refused_and_not_simulated() {
        record(weekend("minutes", "10:00-10:01")).statusCode(201);
        agree(UUID.randomUUID(), "minutes", "PT8784H")
                .statusCode(422)
                .body("type", equalTo("/problems/duration-out-of-reach"))
                .body("errors[0].pointer", equalTo("/targets/0/durations/0/duration"));
        as(MANAGER)
                .body(
                        "{\"agreement\":%s,\"facts\":[{\"at\":\"2026-03-02T08:00:00Z\",\"fact\":\"raised\",\"kind\":\"DEFECT\",\"level\":\"I\"}]}"
                                .formatted(agreement(UUID.randomUUID(), "minutes", "PT8784H")))
                .post("/api/v1/sla/simulations")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse agree(UUID customer, String calendar, String duration) {
        return as(MANAGER)
                .body(agreement(customer, calendar, duration))
                .post("/api/v1/agreements")
                .then();
    }

    private static String agreement(UUID customer, String calendar, String duration) {
        return """
                {"name":{"zh":"协议","en":"Agreement"},"customer":"%s","validFrom":"2026-01-01T00:00:00Z","targets":[
                 {"id":"response","name":{"zh":"响应","en":"Response"},"anchor":"raised","stops":["responded"],"calendar":"%s",
                  "durations":[{"duration":"%s"}],"clause":{"ref":"1","text":{"zh":"x","en":"x"}}}]}""".formatted(customer, calendar, duration);
    }

    @Test
    void a_calendar_that_is_never_open_is_refused() {
        record("""
                {"id":"never","name":{"zh":"从不","en":"never"},"zone":"UTC","weekly":{}}""")
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-not-accepted"))
                .body("errors[0].detail", containsString("never open"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00-16:00 | 16:00-10:00 | 这不是可用的日历：时段须先开始后结束，且在 00:00 至 24:00 之间：16:00-10:00。",
                "SATURDAY    | Sat         | 这不是可用的日历：没有星期 Sat（例如 MONDAY）。",
                "\"zone\"      | \"place\"    | 这不是可用的日历：没有字段 place。",
                "\"周末\"      | 5           | 这不是可用的日历：zh 须为非空文本，而不是 5。",
            })
    void what_is_wrong_with_a_calendar_is_said_in_the_callers_language(String right, String wrong, String detail) {
        as(MANAGER)
                .header("Accept-Language", "zh-CN")
                .body(weekend("wrong", "10:00-16:00").replace(right, wrong))
                .post("/api/v1/calendars")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-not-accepted"))
                .body("detail", equalTo(detail));
    }

    @Test
    void only_those_who_keep_agreements_record_calendars() {
        as(ACME_HEAD)
                .body(weekend("mine", "10:00-16:00"))
                .post("/api/v1/calendars")
                .then()
                .statusCode(403);
        as(Tokens.staff("engineer", "engineer"))
                .body(weekend("mine", "10:00-16:00"))
                .post("/api/v1/calendars")
                .then()
                .statusCode(403);
    }

    @Test
    void a_missing_year_alarms_from_december_until_it_is_announced() {
        // Given
        clock.stopAt(Instant.parse("2026-11-30T12:00:00Z"));
        as(MANAGER).get("/api/v1/calendars/cn-5x8").then().body("missingYear", nullValue());
        // When
        clock.stopAt(Instant.parse("2029-12-01T12:00:00Z"));
        // Then
        as(MANAGER).get("/api/v1/calendars/cn-5x8").then().body("missingYear", equalTo(2029));
        given().get("/q/health/well").then().statusCode(503).body("status", equalTo("DOWN"));
        announce(2029).statusCode(200);
        as(MANAGER).get("/api/v1/calendars/cn-5x8").then().body("missingYear", equalTo(2030));
        announce(2030).statusCode(200);
        as(MANAGER).get("/api/v1/calendars/cn-5x8").then().body("missingYear", nullValue());
        ask("cn-5x8", "{\"start\":\"2029-10-01T10:00:00+08:00\",\"seconds\":60}")
                .body("due", equalTo("2029-10-02T01:01:00Z"))
                .body("provisional", equalTo(false));
    }

    private static ValidatableResponse announce(int year) {
        return announce(year, year + "-10-01");
    }

    private static ValidatableResponse announce(int year, String day) {
        return as(MANAGER)
                .body("""
                        {"year":%1$d,"papers":["https://notice.example/%1$d"],
                         "days":[{"name":"国庆节","date":"%2$s","isOffDay":true}]}""".formatted(year, day))
                .put("/api/v1/calendars/holidays/" + year)
                .then();
    }

    private static String weekend(String id, String hours) {
        return """
                {"id":"%s","name":{"zh":"周末","en":"Weekends"},"zone":"Asia/Shanghai",
                 "weekly":{"SATURDAY":["%s"],"SUNDAY":["%s"]}}""".formatted(id, hours, hours);
    }

    private static ValidatableResponse record(String calendar) {
        return as(MANAGER).body(calendar).post("/api/v1/calendars").then();
    }

    private static ValidatableResponse record(String ifMatch, String calendar) {
        return as(MANAGER)
                .header("If-Match", ifMatch)
                .body(calendar)
                .post("/api/v1/calendars")
                .then();
    }

    private static ValidatableResponse ask(String calendar, String question) {
        return as(ACME_HEAD)
                .body(question)
                .post("/api/v1/calendars/" + calendar + "/due-times")
                .then();
    }

    private static RequestSpecification as(Token who) {
        return given().header("Authorization", who.bearer()).contentType(ContentType.JSON);
    }
}
