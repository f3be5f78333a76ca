package io.weibao.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs people and partner systems in at the real Keycloak and lets them speak to the gateway. */
final class People {

    private static final String SECRET = "weibao-demo";
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, Instant renewAt) {}

    private People() {}

    /** A request to the gateway in the name of somebody. */
    static RequestSpecification as(String person) {
        return given().baseUri(Platform.running().gateway().toString())
                .header("Authorization", "Bearer " + token(person))
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    static String token(String person) {
        return TOKENS.compute(
                        person,
                        (name, known) -> known != null && known.renewAt.isAfter(Instant.now()) ? known : signIn(name))
                .value;
    }

    private static Token signIn(String person) {
        var form = given().baseUri(Platform.running().address("keycloak").toString())
                .contentType("application/x-www-form-urlencoded");
        form = person.startsWith("partner-")
                ? form.formParam("grant_type", "client_credentials")
                        .formParam("client_id", person)
                        .formParam("client_secret", SECRET)
                : form.formParam("grant_type", "password")
                        .formParam("client_id", "weibao-cli")
                        .formParam("username", person)
                        .formParam("password", SECRET);
        var answer = form.post("/realms/weibao/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var lifetime = Duration.ofSeconds(answer.getLong("expires_in")).minusSeconds(20);
        return new Token(answer.getString("access_token"), Instant.now().plus(lifetime));
    }
}
