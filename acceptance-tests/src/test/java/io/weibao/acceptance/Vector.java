package io.weibao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One case of contracts/clock-vectors. */
record Vector(String file, JsonNode document) {

    private static final Path DIRECTORY = Path.of("../contracts/clock-vectors");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Vector> all() {
        try (var files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Vector::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector read(Path file) {
        try {
            return new Vector(file.getFileName().toString(), JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its short name, such as {@code b-07}. */
    String id() {
        return file.substring(0, "b-07".length());
    }

    /** Which promises it is about; with a plus when its customer must consent. */
    String system() {
        var preset = document.path("preset").asText();
        return facts().anyMatch(fact -> fact.path("fact").asText().equals("consent-requested")) ? preset + "+" : preset;
    }

    /** What a simulation is asked. */
    JsonNode simulation() {
        return ((ObjectNode) document.deepCopy()).without(List.of("name", "calendars", "expect"));
    }

    /** The facts in the order in which they happened. */
    Stream<JsonNode> facts() {
        return StreamSupport.stream(document.path("facts").spliterator(), false)
                .sorted(Comparator.comparing(fact -> moment(fact.path("at"))));
    }

    Stream<JsonNode> expectations() {
        return StreamSupport.stream(document.path("expect").spliterator(), false);
    }

    Instant asOf() {
        return moment(document.path("asOf"));
    }

    static Instant moment(JsonNode at) {
        return OffsetDateTime.parse(at.asText()).toInstant();
    }
}
