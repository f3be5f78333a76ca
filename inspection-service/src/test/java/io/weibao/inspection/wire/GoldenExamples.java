package io.weibao.inspection.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.kit.outbox.OutgoingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The published language by example, as it lies in contracts/. */
final class GoldenExamples {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Path EVENTS = Path.of("../contracts/events");

    private GoldenExamples() {}

    static List<IncomingEvent> of(String topic) {
        try (Stream<Path> files = Files.list(EVENTS.resolve(topic))) {
            return files.filter(file -> file.toString().endsWith(".example.json"))
                    .sorted()
                    .map(GoldenExamples::event)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(topic, unreadable);
        }
    }

    static JsonNode read(String topic, String name) {
        return read(EVENTS.resolve(topic).resolve(name));
    }

    /** Asserts that an event is the golden one, to its attributes, and follows its schema. */
    static void assertGolden(OutgoingEvent event, JsonNode example) {
        JsonNode headers = example.path("headers");
        JsonNode data = read(write(event.data()));
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
                        .getSchema(read(event.topic(), schema))
                        .validate(data))
                .isEmpty();
    }

    private static String write(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static IncomingEvent event(Path file) {
        JsonNode example = read(file);
        JsonNode headers = example.path("headers");
        return new IncomingEvent(
                UUID.fromString(headers.path("ce_id").asText()),
                headers.path("ce_type").asText(),
                example.path("key").asText(),
                headers.path("ce_sequence").asLong(),
                headers.path("ce_subject").asText(),
                Instant.parse(headers.path("ce_time").asText()),
                null,
                headers.path("ce_origin").asText(),
                example.path("data"));
    }
}
