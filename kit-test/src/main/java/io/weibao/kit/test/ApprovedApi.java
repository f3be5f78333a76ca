package io.weibao.kit.test;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.Map;

/**
 * The API as it was approved: people see a change of it before callers do. {@code mvn test -Dtest=OpenApiContractTest
 * -Dapprove} approves what is there now.
 */
public final class ApprovedApi {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ApprovedApi() {}

    /** Compares what the application under test tells of its API with the service's document in {@code contracts/openapi}. */
    public static void check(String service) {
        String told = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Approved.check(Path.of("../contracts/openapi", service + ".json"), sorted(told) + "\n");
    }

    private static String sorted(String document) {
        try {
            return JSON.writeValueAsString(JSON.readValue(document, Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The API's document is not JSON", e);
        }
    }
}
