package io.weibao.inspection.round;

import static io.weibao.inspection.Scene.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.paging.Cursor;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoundCursorResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-11-02", "-5000-01-01", "2026-02-30", "2026-11-02T00:00:00Z", ""})
    void a_cursor_with_a_day_that_no_round_can_have_is_refused(String day) {
        as("engineer", "engineer")
                .queryParam("cursor", Cursor.of(day, UUID.randomUUID()).toString())
                .get("/api/v1/inspection-rounds")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-value"))
                .body("errors[0].pointer", equalTo("/cursor"));
    }
}
