package io.weibao.kit.outbox;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.test.Approved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} lists what the schemas and golden examples in {@code contracts/events} say. */
class EventsDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EVENTS = Path.of("../contracts/events");
    private static final String HEAD = """
            # Events

            What the services tell, in Kafka as CloudEvents in binary mode ([AsyncAPI](../contracts/asyncapi.yaml)). Order holds per key; `ce_sequence`
            counts 1, 2, 3 … per key without gaps. Within a version events only grow; a new meaning is a new type. Examples are golden: producers
            write them exactly, readers can read them all. The facts are those of [facts.json](../contracts/facts.json) that the examples carry.

            Drawn from `contracts/events`; a test fails when this file says anything else (`mvn -pl kit test -Dtest=EventsDocumentTest -Dapprove` writes
            it anew).
            """;

    @Test
    void theDocumentSaysWhatTheContractsSay() {
        Approved.check(
                Path.of("../docs/events.md"),
                HEAD
                        + list(EVENTS).stream()
                                .filter(Files::isDirectory)
                                .map(EventsDocumentTest::topic)
                                .collect(joining()));
    }

    private static String topic(Path topic) {
        List<Path> files = list(topic);
        Map<String, List<Path>> examples = new TreeMap<>();
        files.stream()
                .filter(file -> name(file).endsWith(".example.json"))
                .forEach(file -> examples.merge(
                        read(file).at("/headers/ce_type").asText(), List.of(file), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        return "\n## " + name(topic) + "\n\n| Type | Facts | Examples |\n|---|---|---|\n"
                + examples.entrySet().stream()
                        .map(type -> "| `%s` | %s | %s |\n"
                                .formatted(type.getKey(), facts(type.getValue()), links(topic, type.getValue())))
                        .collect(joining())
                + "\n"
                + files.stream()
                        .filter(file -> name(file).endsWith(".schema.json"))
                        .map(EventsDocumentTest::schema)
                        .collect(joining());
    }

    private static String schema(Path file) {
        JsonNode schema = read(file);
        return "- [%s](../contracts/events/%s/%s): %s\n"
                .formatted(
                        name(file).replace(".schema.json", ""),
                        name(file.getParent()),
                        name(file),
                        schema.path("description").asText(schema.path("title").asText()));
    }

    private static String facts(List<Path> examples) {
        return examples.stream()
                .flatMap(file -> read(file).at("/data/facts").findValuesAsText("fact").stream())
                .collect(toCollection(TreeSet::new))
                .stream()
                .map(fact -> "`" + fact + "`")
                .collect(joining(", "));
    }

    private static String links(Path topic, List<Path> examples) {
        return examples.stream()
                .map(file -> "[%s](../contracts/events/%s/%s)".formatted(variant(file), name(topic), name(file)))
                .collect(joining(", "));
    }

    /** What stands between the version and the ending; the plain example has nothing there. */
    private static String variant(Path file) {
        String variant = name(file).replaceFirst("^.*\\.v\\d+\\.(.*)example\\.json$", "$1");
        return variant.isEmpty() ? "plain" : variant.substring(0, variant.length() - 1);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
