package io.weibao.sla.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A case of {@code contracts/clock-vectors} and the check of an answer against what it expects. */
record ClockVector(String id, JsonNode document) {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    /** Everything in a vector that is not part of the request. */
    private static final List<String> NOT_ASKED = List.of("name", "calendars", "expect");

    static List<ClockVector> all() {
        try {
            var folder = Objects.requireNonNull(ClockVector.class.getResource("/contracts/clock-vectors"))
                    .toURI();
            if (!folder.getScheme().equals("jar")) {
                return in(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return in(jar.getPath("/contracts/clock-vectors"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ClockVector> in(Path folder) throws IOException {
        List<ClockVector> vectors = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                vectors.add(new ClockVector(name.replace(".json", ""), JSON.readTree(Files.readString(file))));
            }
        }
        return vectors;
    }

    ObjectNode request() {
        ObjectNode request = document.deepCopy();
        return request.remove(NOT_ASKED);
    }

    Iterable<JsonNode> calendars() {
        return document.path("calendars");
    }

    /** The answer has exactly the clocks expected, and each says at least what is expected of it. */
    void check(JsonNode answer) {
        JsonNode expected = document.get("expect");
        assertThat(answer.get("clocks").findValuesAsText("target"))
                .as(() -> id + " " + answer.toPrettyString())
                .containsExactlyElementsOf(expected.findValuesAsText("target"));
        for (int i = 0; i < expected.size(); i++) {
            checkClock(expected.get(i), answer.get("clocks").get(i));
        }
    }

    private void checkClock(JsonNode expected, JsonNode clock) {
        expected.properties().forEach(field -> {
            JsonNode actual =
                    field.getKey().equals("ours") ? clock.get("clause").get("ours") : clock.get(field.getKey());
            checkValue(expected.get("target").asText() + "." + field.getKey(), field.getValue(), actual, clock);
        });
    }

    private void checkValue(String where, JsonNode expected, JsonNode actual, JsonNode clock) {
        if (expected.isArray()) {
            assertThat(actual.size()).as(() -> says(where, clock)).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                checkValue(where + "/" + i, expected.get(i), actual.get(i), clock);
            }
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> checkValue(
                            where + "/" + field.getKey(), field.getValue(), actual.get(field.getKey()), clock));
        } else {
            assertThat(comparable(actual)).as(() -> says(where, clock)).isEqualTo(comparable(expected));
        }
    }

    private String says(String where, JsonNode clock) {
        return id + ": " + where + " of " + clock.toPrettyString();
    }

    /** Moments are equal whatever their offset. */
    private static Object comparable(JsonNode value) {
        boolean moment = value != null && value.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*");
        return value == null || value.isNull()
                ? "none"
                : moment ? OffsetDateTime.parse(value.asText()).toInstant() : value.asText();
    }

    @Override
    public String toString() {
        return id + " " + document.path("name").path("en").asText();
    }
}
