package io.weibao.sla.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.kit.test.GoldenExamples;
import io.weibao.sla.clock.ClockNews;
import io.weibao.sla.clock.ClockNews.EscalationNote;
import io.weibao.sla.clock.ClockNews.Kind;
import io.weibao.sla.clock.GoldenClock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we publish about clocks is exactly what the contract's golden examples show, and follows its schemas. */
class ClockEventsContractTest {

    private static final String TOPIC = "weibao.clocks.v1";
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final UUID ESCALATION = UUID.fromString("0190a200-0000-7000-9000-000000000001");
    private static final UUID SUPERVISOR = UUID.fromString("0190a000-0000-7000-9000-000000000004");

    @ParameterizedTest
    @EnumSource
    void our_events_are_the_golden_ones(Kind kind) {
        // Given
        String name = ClockEvents.type(kind).substring("io.weibao.".length());
        JsonNode golden = GoldenExamples.read(TOPIC, name + ".example.json");
        // When
        JsonNode ours = JSON.valueToTree(ClockEvents.Data.of(news(kind, golden.path("data"))));
        // Then
        assertThat(ours).isEqualTo(golden.path("data"));
        assertThat(golden.path("headers").path("ce_type").asText()).isEqualTo(ClockEvents.type(kind));
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(GoldenExamples.read(TOPIC, name + ".schema.json"))
                        .validate(ours))
                .isEmpty();
    }

    private static ClockNews news(Kind kind, JsonNode golden) {
        Instant at = Instant.parse(golden.path("at").asText());
        return new ClockNews(
                kind,
                GoldenClock.ticket(),
                GoldenClock.stored(golden.path("clock").path("reading").asText()),
                GoldenClock.target(),
                at,
                Instant.parse(golden.path("plannedAt").asText()),
                golden.path("late").asBoolean(),
                note(kind));
    }

    private static @Nullable EscalationNote note(Kind kind) {
        return switch (kind) {
            case ESCALATION_RAISED -> new EscalationNote(ESCALATION, 1, null);
            case ESCALATION_ACKNOWLEDGED -> new EscalationNote(ESCALATION, 1, SUPERVISOR);
            case STARTED, WARNED, BREACHED, MET, MET_LATE, CANCELLED -> null;
        };
    }
}
