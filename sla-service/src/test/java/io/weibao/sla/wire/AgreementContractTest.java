package io.weibao.sla.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.target.Terms;
import io.weibao.sla.target.Text;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What we publish about agreements is exactly what the contract's golden example shows. */
class AgreementContractTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void an_agreement_is_published_as_its_golden_example_shows() throws IOException {
        // Given
        JsonNode example = read("example");
        JsonNode headers = example.get("headers");
        // When
        OutgoingEvent event = AgreementEvents.event(
                agreement(),
                UUID.fromString(headers.get("ce_id").asText()),
                Instant.parse(headers.get("ce_time").asText()));
        // Then
        assertThat(JSON.<JsonNode>valueToTree(event.data())).isEqualTo(example.get("data"));
        assertThat(event.key()).isEqualTo(example.get("key").asText());
        assertThat(event.type()).isEqualTo(headers.get("ce_type").asText());
        assertThat(event.subject()).isEqualTo(headers.get("ce_subject").asText());
        assertThat(event.sequence()).isEqualTo(headers.get("ce_sequence").asLong());
        assertThat(event.customer()).hasToString(headers.get("ce_customer").asText());
        assertThat(event.origin()).isEqualTo(headers.get("ce_origin").asText());
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(read("schema"))
                        .validate(example.get("data")))
                .isEmpty();
    }

    private static Agreement agreement() {
        return new Agreement(
                UUID.fromString("0190a200-0000-7000-8000-000000000001"),
                1,
                new Text("B 型：系统瘫痪时的恢复承诺", "B: recovery when the system is down"),
                UUID.fromString("0190a000-0000-7000-8000-00000000000a"),
                UUID.fromString("0190a100-0000-7000-8000-0000000000a1"),
                Instant.parse("2025-12-31T16:00:00Z"),
                null,
                true,
                new Terms(ZoneOffset.UTC, Duration.ZERO, null, List.of()));
    }

    private static JsonNode read(String what) throws IOException {
        String file = "/contracts/events/weibao.agreements.v1/sla.agreement-recorded.v1." + what + ".json";
        return JSON.readTree(Objects.requireNonNull(AgreementContractTest.class.getResourceAsStream(file), file));
    }
}
