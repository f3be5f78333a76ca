package io.weibao.reporting;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.Approved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The API as it was approved: people see a change of it before callers do. {@code mvn test -Dtest=OpenApiContractTest
 * -Dapprove} approves what is there now.
 */
@QuarkusTest
class OpenApiContractTest {

    private static final Path APPROVED = Path.of("../contracts/openapi/reporting-service.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void the_api_is_as_it_was_approved() throws IOException {
        // When
        String told = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        // Then
        Approved.check(APPROVED, JSON.writeValueAsString(JSON.readValue(told, Map.class)) + "\n");
    }
}
