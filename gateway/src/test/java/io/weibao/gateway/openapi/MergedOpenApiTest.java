package io.weibao.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedOpenApiTest {

    private static final String STATE = "{'type':'string'}";

    @Test
    void whatTwoServicesMeanAlikeIsThereOnce() {
        var merged = merge(document("sla-service", STATE), document("inspection-service", STATE));

        assertThat(schemas(merged).fieldNames()).containsExactlyInAnyOrder("State", "Row");
    }

    @Test
    void whatTwoServicesCallAlikeAndMeanDifferentlyKeepsBothMeanings() {
        var merged = merge(document("sla-service", STATE), document("inspection-service", "{'enum':['OPEN']}"));

        assertThat(schemas(merged).fieldNames())
                .containsExactlyInAnyOrder("State", "Row", "InspectionState", "InspectionRow");
        assertThat(schemas(merged).getJsonObject("Row").encode()).contains("#/components/schemas/State\"");
        assertThat(schemas(merged).getJsonObject("InspectionRow").encode())
                .contains("#/components/schemas/InspectionState\"");
        assertThat(merged.getJsonObject("paths")
                        .getJsonObject("/api/v1/inspection-service")
                        .encode())
                .contains("#/components/schemas/InspectionRow\"");
        assertThat(merged.getJsonObject("paths")
                        .getJsonObject("/api/v1/sla-service")
                        .encode())
                .contains("#/components/schemas/Row\"");
    }

    private static JsonObject merge(ServiceDocument... documents) {
        return new JsonObject(MergedOpenApi.merge(List.of(documents)));
    }

    private static JsonObject schemas(JsonObject merged) {
        return merged.getJsonObject("components").getJsonObject("schemas");
    }

    /** A service with a path that gives a row, in which stands a state. */
    private static ServiceDocument document(String service, String state) {
        var text = """
                {'paths':{'/api/v1/SERVICE':{'get':{'schema':{'$ref':'#/components/schemas/Row'}}}},
                 'components':{'schemas':{
                   'State':STATE,
                   'Row':{'properties':{'state':{'$ref':'#/components/schemas/State'}}}}}}
                """;
        return new ServiceDocument(
                service,
                new JsonObject(
                        text.replace("SERVICE", service).replace("STATE", state).replace('\'', '"')));
    }
}
