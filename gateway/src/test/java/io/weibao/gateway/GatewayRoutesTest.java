package io.weibao.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamService.class)
class GatewayRoutesTest {

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
                .post("/api/v1/tickets")
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
                .post("/api/v1/tickets")
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

    @Test
    void aBodyBeyondTheLimitIsRefusedByItsLength() {
        given().header("Authorization", "Bearer abc")
                .contentType("application/json")
                .body("x".repeat(1_048_577))
                .when()
                .post("/api/v1/tickets")
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
                .body("paths", hasKey("/api/v1/clocks"));
    }
}
