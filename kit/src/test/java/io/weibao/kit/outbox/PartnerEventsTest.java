package io.weibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the services share with partners ({@code weibao.partners.topics}) shows people by their ids only, as its golden examples do. */
class PartnerEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EVENTS = Path.of("../contracts/events");
    private static final String NAMES_A_PERSON =
            "(?i).*(e-?mail|phone|mobile|username|personName|givenName|familyName).*";
    private static final String ADDRESS = "(?s).*[\\w.-]+@[\\w-]+\\.[\\w.]+.*";

    /** The topics that each service shares, by its name. */
    static Stream<String> shared() throws IOException {
        TreeMap<String, String> shared = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.toList()) {
                Path file = module.resolve("src/main/resources/application.properties");
                if (Files.exists(file)) {
                    shared.put(module.toString(), topicsOf(file));
                }
            }
        }
        return shared.values().stream()
                .flatMap(topics -> Stream.of(topics.split(",")))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty());
    }

    private static String topicsOf(Path settings) throws IOException {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            all.load(reader);
        }
        return all.getProperty("weibao.partners.topics", "");
    }

    @ParameterizedTest
    @MethodSource("shared")
    void aSharedTopicShowsNobodysNameOrAddress(String topic) throws IOException {
        assertThat(topic).doesNotContain("directory");
        try (Stream<Path> files = Files.list(EVENTS.resolve(topic))) {
            List<Path> examples = files.filter(file -> file.toString().endsWith(".example.json"))
                    .toList();
            assertThat(examples).isNotEmpty();
            for (Path example : examples) {
                refusePeople(example, JSON.readTree(example.toFile()));
            }
        }
    }

    private static void refusePeople(Path example, JsonNode node) {
        node.properties().forEach(field -> {
            assertThat(field.getKey()).as("%s", example).doesNotMatch(NAMES_A_PERSON);
            refusePeople(example, field.getValue());
        });
        if (node.isArray()) {
            node.forEach(item -> refusePeople(example, item));
        }
        assertThat(node.asText()).as("%s", example).doesNotMatch(ADDRESS);
    }
}
