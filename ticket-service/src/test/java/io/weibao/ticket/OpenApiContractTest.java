package io.weibao.ticket;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.Approved;
import io.weibao.kit.test.WeibaoStack;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API as it was approved: a change of it is seen by people before it is seen by callers. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class OpenApiContractTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void theApiIsAsItWasApproved() throws JsonProcessingException {
        String told = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Approved.check(
                Path.of("../contracts/openapi/ticket-service.json"),
                JSON.writeValueAsString(JSON.readValue(told, Map.class)) + "\n");
    }
}
