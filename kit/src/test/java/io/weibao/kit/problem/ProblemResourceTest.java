package io.weibao.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class ProblemResourceTest {

    private static final String ACME = "\"customer\":\"0190a000-0000-7000-8000-00000000000a\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{CUSTOMER}                                      | 422 | missing-value  | /title",
                "{\"title\":null,CUSTOMER}                       | 422 | missing-value  | /title",
                "{\"title\":\"12345678901\",CUSTOMER}            | 422 | value-too-long | /title",
                "{\"title\":7,CUSTOMER}                          | 422 | wrong-type     | /title",
                "{\"title\":\"a\",\"weight\":\"7\",CUSTOMER}     | 422 | wrong-type     | /weight",
                "{\"title\":\"a\",\"weight\":1.5,CUSTOMER}       | 422 | wrong-type     | /weight",
                "{\"title\":\"a\",\"weight\":\"x\",CUSTOMER}     | 422 | wrong-type     | /weight",
                "{\"title\":\"a\",\"weight\":[],CUSTOMER}        | 422 | wrong-type     | /weight",
                "{\"title\":\"a\",\"fragile\":\"yes\",CUSTOMER}  | 422 | wrong-type     | /fragile",
                "{\"title\":\"a\",\"colour\":\"GREEN\",CUSTOMER} | 422 | unknown-choice | /colour",
                "{\"title\":\"a\",\"colour\":1,CUSTOMER}         | 422 | wrong-type     | /colour",
                "{\"title\":\"a\",\"sentAt\":\"now\",CUSTOMER}   | 422 | invalid-value  | /sentAt",
                "{\"title\":\"a\",\"stickers\":[\"b\",{}],CUSTOMER} | 422 | wrong-type  | /stickers/1",
                "{\"title\":\"a\",\"colr\":1,CUSTOMER}           | 422 | unknown-field  | /colr",
                "{\"title\":\"a\",\"weight\":\"\",CUSTOMER}      | 422 | wrong-type     | /weight",
                "{\"title\":\"a\",\"weight\":\" \",CUSTOMER}     | 422 | wrong-type     | /weight",
                "{\"title\":\"a\",\"fragile\":\" \",CUSTOMER}    | 422 | wrong-type     | /fragile",
                "{\"title\":\"a\",\"sentAt\":\" \",CUSTOMER}     | 422 | invalid-value  | /sentAt",
                "{\"title\":\"a\",\"customer\":\"\"}             | 422 | wrong-type     | /customer",
                "{\"title\":\"a\",\"customer\":\" \"}            | 422 | wrong-type     | /customer",
            })
    void saysWhichValueIsWrongAndHow(String body, int status, String slug, String pointer) {
        refused(post(body.replace("CUSTOMER", ACME)), status, slug)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].type", equalTo("/problems/" + slug))
                .body("errors[0].detail", containsString(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{", "{\"title\":", "nonsense", "{\"title\" \"a\"}"})
    void callsTextThatIsNoJsonMalformed(String body) {
        refused(post(body), 400, "malformed-json").body("errors", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\u0000", "\u001b"})
    void callsARawControlCharacterWithinATextMalformed(String raw) {
        refused(post("{\"title\":\"a" + raw + "b\"," + ACME + "}"), 400, "malformed-json")
                .body("errors", nullValue());
    }

    @Test
    void namesSeveralKindsOfMistakesTogether() {
        refused(post("{\"title\":\"12345678901\"}"), 422, "invalid-values")
                .body("errors.pointer", hasItems("/title", "/customer"))
                .body("errors.type", hasItems("/problems/value-too-long", "/problems/missing-value"));
    }

    @Test
    void callsAnEmptyBodyMissing() {
        refused(as("agent").contentType("application/json").post("/parcels").then(), 422, "missing-value");
    }

    @Test
    void speaksTheCallersLanguage() {
        as("agent")
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                .get("/parcels/7")
                .then()
                .statusCode(404)
                .header("Content-Language", "zh")
                .body("title", equalTo("未找到"))
                .body("detail", equalTo("不存在包裹 7。"));
        as("agent").header("Accept-Language", "zh").get("/nowhere").then().body("detail", equalTo("不存在资源 /nowhere。"));
        as("agent")
                .header("Accept-Language", "fr, en;q=0.5")
                .get("/parcels/7")
                .then()
                .header("Content-Language", "en")
                .body("detail", equalTo("There is no parcel 7."));
        as("agent").header("Accept-Language", ";;;").get("/parcels/7").then().header("Content-Language", "en");
    }

    @Test
    void refusesByTheFeaturesOwnReason() {
        refused(as("agent").header("If-Match", "\"7\"").put("/parcels/7").then(), 409, "parcel-sealed")
                .body("detail", equalTo("The parcel 7 can't be opened."))
                .body("allowed", equalTo(java.util.List.of("send")));
    }

    @Test
    void demandsTheVersionThatWasLookedAt() {
        refused(as("agent").put("/parcels/7").then(), 428, "version-required");
        refused(as("agent").header("If-Match", "\"6\"").put("/parcels/7").then(), 412, "stale-version")
                .body("current", is(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*            | 409",
                "\"6\", \"7\"   | 409",
                "\"7\",\"6\"    | 409",
                "\"7\"          | 409",
                "W/\"7\"        | 412",
                "W/\"7\", \"6\" | 412",
                "\"6\", *       | 412",
                "\"67\"         | 412",
                "7            | 412",
            })
    void takesAnyOfTheVersionsThatWereLookedAt(String ifMatch, int status) {
        as("agent").header("If-Match", ifMatch).put("/parcels/7").then().statusCode(status);
    }

    @Test
    void challengesWhoIsNotKnown() {
        refused(given().get("/parcels").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", ".", "..", "a.b", "a..c", "a.b.c", "EXPIRED", "FORGED", "IDENTITY"})
    void challengesABadToken(String kind) {
        String good = Tokens.staff("agent", "agent").sign();
        String token =
                switch (kind) {
                    case "EXPIRED" -> Tokens.staff("agent", "agent").expired().sign();
                    case "IDENTITY" -> Tokens.staff("agent", "agent").identity().sign();
                    case "FORGED" -> good.substring(0, good.lastIndexOf('.') + 1) + "AAAA";
                    default -> kind;
                };
        refused(
                        given().header("Authorization", "Bearer " + token)
                                .get("/parcels")
                                .then(),
                        401,
                        "invalid-token")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void refusesWhoMayNot() {
        refused(as("auditor").get("/parcels").then(), 403, "forbidden");
    }

    @Test
    void answersWhatTheFrameworkRefusesInTheSameForm() {
        refused(as("agent").get("/nowhere").then(), 404, "not-found");
        refused(as("agent").contentType("text/plain").body("x").post("/parcels").then(), 415, "unsupported-media-type");
        refused(as("agent").accept("image/png").get("/parcels").then(), 406, "not-acceptable");
    }

    @Test
    void tellsWhoAsksWithAnotherMethodWhichOnesTheAddressOffers() {
        refused(as("agent").delete("/parcels").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        refused(as("agent").post("/parcels/7").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/", "///", "json", ",", "application/json;charset"})
    void callsAContentTypeThatIsNoneUnsupported(String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + RestAssured.basePath + "/parcels"))
                .header("Authorization", Tokens.staff("agent", "agent").bearer())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("/problems/unsupported-media-type");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        refused(post("{\"title\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "body-too-large");
    }

    @Test
    void refusesPagesItCannotGive() {
        refused(as("agent").queryParam("limit", "201").get("/parcels").then(), 422, "invalid-value");
        refused(as("agent").queryParam("limit", "x").get("/parcels").then(), 422, "wrong-type");
        refused(as("agent").queryParam("cursor", "%%%").get("/parcels").then(), 422, "invalid-value");
    }

    @Test
    void tellsNothingOfTheInside() {
        refused(as("agent").get("/parcels/broken/inside").then(), 500, "internal")
                .body("errorId", notNullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void keepsTheRequestIdOfTheCallerWhereItIsOne() {
        as("agent")
                .header("X-Request-Id", "abc-1")
                .get("/nowhere")
                .then()
                .header("X-Request-Id", "abc-1")
                .body("requestId", equalTo("abc-1"));
        as("agent").header("X-Request-Id", "a b\"c").get("/nowhere").then().header("X-Request-Id", not("a b\"c"));
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", Tokens.staff(role, role).bearer());
    }

    private static ValidatableResponse post(String body) {
        return as("agent")
                .contentType("application/json")
                .body(body)
                .post("/parcels")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", is(status))
                .body("title", not(containsString("." + "title")))
                .body("detail", not(containsString("." + "detail")))
                .body("instance", notNullValue())
                .body("requestId", notNullValue());
    }
}
