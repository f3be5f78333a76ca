package io.weibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code contracts/asyncapi.yaml} names every topic and every event type of which there are examples, and no others. */
class AsyncApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACTS = Path.of("../contracts");

    private final JsonNode document = new ObjectMapper(new YAMLFactory())
            .readTree(CONTRACTS.resolve("asyncapi.yaml").toFile());

    AsyncApiTest() throws IOException {}

    @Test
    void everyTopicIsAChannelWithExactlyItsTypes() throws IOException {
        try (Stream<Path> topics = Files.list(CONTRACTS.resolve("events"))) {
            for (Path topic : topics.filter(Files::isDirectory).toList()) {
                String address = String.valueOf(topic.getFileName());
                assertThat(document.path("channels"))
                        .as(address)
                        .filteredOn(channel -> channel.path("address").asText().equals(address))
                        .singleElement()
                        .satisfies(channel -> assertThat(types(channel)).isEqualTo(examples(topic)));
            }
        }
    }

    @Test
    void thePartnersChannelHasTheMessagesOfAllOthersButTheDirectory() {
        Set<String> others = new TreeSet<>();
        document.path("channels").properties().forEach(channel -> {
            if (!List.of("directory", "partner").contains(channel.getKey())) {
                channel.getValue().path("messages").fieldNames().forEachRemaining(others::add);
            }
        });

        assertThat(document.at("/channels/partner/messages").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(others);
    }

    private Set<String> types(JsonNode channel) {
        Set<String> types = new TreeSet<>();
        channel.path("messages")
                .forEach(message -> document.at(message.path("$ref").asText().substring(1))
                        .findValues("enum")
                        .forEach(names -> names.forEach(name -> types.add(name.asText()))));
        return types;
    }

    private static Set<String> examples(Path topic) throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(topic)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".example.json"))
                    .toList()) {
                types.add(JSON.readTree(file.toFile()).at("/headers/ce_type").asText());
            }
        }
        return types;
    }
}
