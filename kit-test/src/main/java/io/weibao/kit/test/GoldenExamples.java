package io.weibao.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The published language by example, as it lies in {@code contracts/events}. */
public final class GoldenExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EVENTS = Path.of("../contracts/events");

    private GoldenExamples() {}

    /** Every example of a topic, in the order of their names, given to the reader as the record that Kafka would deliver. */
    public static <E> List<E> of(String topic, Function<ConsumerRecord<String, byte[]>, E> reader) {
        try (Stream<Path> files = Files.list(EVENTS.resolve(topic))) {
            return files.filter(file -> file.toString().endsWith(".example.json"))
                    .sorted()
                    .map(file -> reader.apply(record(topic, read(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of a topic: an example with its key, headers and data, or a schema. */
    public static JsonNode read(String topic, String name) {
        return read(EVENTS.resolve(topic).resolve(name));
    }

    private static ConsumerRecord<String, byte[]> record(String topic, JsonNode example) {
        byte[] data = example.path("data").toString().getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(topic, 0, 0, example.path("key").asText(), data);
        example.path("headers").properties().forEach(header -> record.headers()
                .add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
