package io.weibao.inspection.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.test.GoldenExamples;

/** Our own events beside the golden ones. */
final class GoldenEvents {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private GoldenEvents() {}

    /** Asserts that an event is the golden one, to its attributes, and follows its schema. */
    static void assertGolden(OutgoingEvent event, JsonNode example) {
        JsonNode headers = example.path("headers");
        JsonNode data = asRead(event.data());
        assertThat(data).isEqualTo(example.path("data"));
        assertThat(event.key()).isEqualTo(example.path("key").asText());
        assertThat(event.type()).isEqualTo(headers.path("ce_type").asText());
        assertThat(event.subject()).isEqualTo(headers.path("ce_subject").asText());
        assertThat(event.sequence()).isEqualTo(headers.path("ce_sequence").asLong());
        assertThat(event.customer()).hasToString(headers.path("ce_customer").asText());
        assertThat(event.origin()).isEqualTo(headers.path("ce_origin").asText());
        assertThat(event.time()).hasToString(headers.path("ce_time").asText());
        String schema = event.type().substring("io.weibao.".length()) + ".schema.json";
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(GoldenExamples.read(event.topic(), schema))
                        .validate(data))
                .isEmpty();
    }

    private static JsonNode asRead(Object data) {
        try {
            return JSON.readTree(JSON.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
