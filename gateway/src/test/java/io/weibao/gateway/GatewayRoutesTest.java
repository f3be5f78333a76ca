package io.weibao.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(UpstreamService.class)
class GatewayRoutesTest {

    private static final String TICKETS = "/api/v1/tickets";

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void aBearerTokenPassesThroughToTheServiceThatOwnsThePath() {
        given().header("Authorization", "Bearer abc")
                .cookie("other", "1")
                .when()
                .get("/api/v1/tickets?open=true&limit=5")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/tickets?open=true&limit=5"))
                .body("authorization", equalTo("Bearer abc"))
                .body("cookie", nullValue())
                .body("requestId", notNullValue());
    }

    @Test
    void aBodyArrivesWhole() {
        given().header("Authorization", "Bearer abc")
                .contentType("application/json")
                .body("\"" + "长".repeat(100_000) + "\"")
                .when()
                .post(TICKETS)
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("length", equalTo(300_002));
    }

    @Test
    void operationsOfAServiceAreReachedByItsName() {
        given().header("Authorization", "Bearer abc")
                .when()
                .get("/api/v1/operations/ticket-service/parked-events?limit=1")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/operations/parked-events?limit=1"));
    }

    @Test
    void aServiceThatIsAwayIsSaidSoAsAProblem() {
        given().header("Authorization", "Bearer abc")
                .header("Accept-Language", "zh-CN")
                .when()
                .get("/api/v1/clocks")
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/service-unavailable"))
                .body("title", equalTo("服务暂不可用"))
                .body("requestId", notNullValue());
    }

    @Test
    void aChangeThatGotNoAnswerIsNotSaidToBeUndone() {
        var cut = given().header("Authorization", "Bearer abc").header("Cut", "yes");
        cut.when().post(TICKETS).then().statusCode(504).body("type", equalTo("/problems/no-answer"));
        cut.when().get(TICKETS).then().statusCode(503).body("type", equalTo("/problems/service-unavailable"));
    }

    @Test
    void nobodyIsToldToSignInByARedirectWhenTheyCallTheApi() {
        given().redirects()
                .follow(false)
                .when()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void aFileComesThroughWholeAndAsItsServiceHandsItOver() {
        var answer = given().header("Authorization", "Bearer abc")
                .header("Accept", "text/html,*/*;q=0.8")
                .when()
                .get("/api/v1/documents/IR-2026-000001/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"IR-2026-000001.pdf\"")
                .extract();
        assertThat(answer.asByteArray()).hasSize(UpstreamService.FILE);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    @Test
    void whetherADocumentIsGenuineIsToldToEverybody() {
        given().cookie("q_session", "an old one")
                .when()
                .get("/api/v1/document-verifications/IR-2026-000001?digest=abc")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/document-verifications/IR-2026-000001?digest=abc"))
                .body("authorization", nullValue())
                .body("cookie", nullValue());
        given().when().get("/api/v1/documents/IR-2026-000001").then().statusCode(401);
        given().when()
                .post("/api/v1/document-verifications/IR-2026-000001")
                .then()
                .statusCode(401);
    }

    @Test
    void aSessionThatStandsForNobodyIsRefused() {
        given().cookie("q_session", "forged")
                .redirects()
                .follow(false)
                .when()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void aChangeFromAnotherSiteIsRefusedBeforeTheSessionIsLookedAt() {
        given().cookie("q_session", "stolen")
                .header("Origin", "http://evil.example")
                .when()
                .post(TICKETS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/cross-site"));
    }

    @Test
    void aPathThatNobodyOffersIsNotFound() {
        given().header("Authorization", "Bearer abc")
                .when()
                .get("/api/v1/secrets")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_048_577, 8_400_000, 9_437_184})
    void aBodyBeyondTheLimitIsRefusedByItsLength(int length) {
        given().header("Authorization", "Bearer abc")
                .contentType("application/json")
                .body("x".repeat(length))
                .when()
                .post(TICKETS)
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void theOpenApiDocumentHoldsThePathsOfAllServices() {
        given().when()
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/tickets"))
                .body("paths", hasKey("/api/v1/clocks"))
                .body("paths", hasKey("/api/v1/inspection-rounds"))
                .body("paths", hasKey("/api/v1/documents"));
    }

    @Test
    void aBodyThatNeverSaidItsLengthIsRefusedAtTheLimit() throws IOException, InterruptedException {
        var body = new byte[4 * 1_048_576];
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + TICKETS))
                .header("Authorization", "Bearer abc")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int attempt = 0; attempt < 20; attempt++) {
                var answer = client.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
                assertThat(answer.body()).contains("/problems/body-too-large");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatNeverSaidItsLengthArrivesWholeBelowTheLimit(HttpClient.Version version)
            throws IOException, InterruptedException {
        var body = new byte[1_048_576];
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + TICKETS))
                .header("Authorization", "Bearer abc")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (var client = HttpClient.newBuilder().version(version).build()) {
            assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("\"length\":1048576");
        }
    }

    @Test
    void aBodyWhereNoneBelongsIsNotCarriedOn() throws IOException, InterruptedException {
        var body = new byte[10_000];
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + TICKETS))
                .header("Authorization", "Bearer abc")
                .method("GET", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        var first = HttpRequest.newBuilder(request.uri())
                .header("Authorization", "Bearer abc")
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            assertThat(client.send(first, BodyHandlers.ofString()).version()).isEqualTo(HttpClient.Version.HTTP_2);
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"length\":0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/%2e%2e/q/metrics",
                "/q/../q/metrics",
                "/%71/metrics",
                "//q/metrics",
                "/q/health/../metrics"
            })
    void metricsAreNotForThePublic(String address) {
        given().urlEncodingEnabled(false).when().get(address).then().statusCode(404);
    }

    @Test
    void operatorsReadMetricsByRouteOnAPortOfTheirOwn() {
        var person = "0190a000-0000-7000-8000-00000000dead";
        given().header("Authorization", "Bearer abc")
                .when()
                .get("/api/v1/people/" + person)
                .then()
                .statusCode(200);
        var told = given().when().get(metrics).then().statusCode(200).extract().asString();
        assertThat(told).contains("uri=\"/api/v1/people/{id}\"").doesNotContain(person);
        given().when().get("/q/health/ready").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"/api, 404, not-found", "/api/v2/tickets, 404, not-found", "/q/nosuch, 404, not-found"})
    void whatNobodyAnswersIsAProblemToo(String address, int status, String problem) {
        given().header("Authorization", "Bearer abc")
                .urlEncodingEnabled(false)
                .when()
                .get(address)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/" + problem));
    }

    @Test
    void aRequestThatNamesNoHostIsRefusedInWords() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            var request = "GET /api/v1/tickets HTTP/1.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "/problems/malformed-address");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tickets/%zz", "/api/v1/tickets?q={x}", "/api/v1/tickets?q=a|b", "/%"})
    void anAddressThatCannotBeReadIsRefusedInWords(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "/problems/malformed-address");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 15_000})
    void anAddressBeyondTheLimitIsRefusedInWords(int length) {
        given().header("Authorization", "Bearer abc")
                .queryParam("q", "x".repeat(length))
                .when()
                .get(TICKETS)
                .then()
                .statusCode(414)
                .body("type", equalTo("/problems/address-too-long"));
    }

    @Test
    void anIdThatTheServicesWouldNotTakeIsReplacedBeforeTheyAreAsked() {
        given().header("Authorization", "Bearer abc")
                .header("X-Request-Id", "<script>")
                .when()
                .get(TICKETS)
                .then()
                .body("requestId", matchesPattern("[0-9a-f-]{36}"));
        given().header("Authorization", "Bearer abc")
                .header("X-Request-Id", "mine:1")
                .when()
                .get(TICKETS)
                .then()
                .body("requestId", equalTo("mine:1"));
    }
}
