package io.weibao.reporting.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.inbox.IncomingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The published language by example, as it lies in contracts/. */
final class GoldenExamples {

    static final ObjectMapper JSON = new ObjectMapper();
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
        try {
            return JSON.readTree(EVENTS.resolve(topic).resolve(name).toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static IncomingEvent event(Path file) {
        try {
            JsonNode example = JSON.readTree(file.toFile());
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
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
