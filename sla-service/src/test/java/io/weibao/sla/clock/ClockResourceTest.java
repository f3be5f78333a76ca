package io.weibao.sla.clock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClockResourceTest {

    @ParameterizedTest
    @CsvSource({
        "dueBefore, +294277-01-01T00:00:00Z, wrong-type",
        "dueBefore, -9999-01-01T00:00:00Z, wrong-type",
        "dueBefore, 2026-02-30T00:00:00Z, wrong-type",
        "asOf, garbage, wrong-type",
        "reading, lost, unknown-choice",
    })
    void a_filter_that_no_clock_can_meet_is_refused(String parameter, String value, String problem) {
        given().header("Authorization", Tokens.staff("agent", "agent").bearer())
                .queryParam(parameter, value)
                .get("/api/v1/clocks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem))
                .body("errors[0].pointer", equalTo("/" + parameter));
    }
}
