package io.weibao.kit.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class VerifiedTokensResourceTest {

    @Inject
    VerifiedTokens tokens;

    @Test
    void aTokenIsRememberedOnceARequestHasBroughtIt() {
        String token = Tokens.staff("agent", "agent").sign();
        assertThat(tokens.bearerOf(token)).isNull();

        given().auth().oauth2(token).get("/parcels").then().statusCode(200);

        assertThat(tokens.bearerOf(token)).isNotNull();
        given().auth().oauth2(token).get("/parcels").then().statusCode(200);
    }

    @Test
    void aForgedTokenIsRefusedAndNotRemembered() {
        String token = Tokens.staff("agent", "agent").sign();
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";

        given().auth().oauth2(forged).get("/parcels").then().statusCode(401);

        assertThat(tokens.bearerOf(forged)).isNull();
    }
}
