package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The sample consumer of deploy/samples as a partner runs it: a Node program that knows a broker, a user, a password and a topic. */
final class PartnerConsumer implements AutoCloseable {

    private static final Path PLACE = Path.of("..", "deploy", "samples", "partner-consumer")
            .toAbsolutePath()
            .normalize();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final List<String> words = new CopyOnWriteArrayList<>();
    private final Process process;

    private PartnerConsumer(Process process) {
        this.process = process;
        follow(process.inputReader(), line -> events.add(read(line)));
        follow(process.errorReader(), words::add);
    }

    private static void follow(BufferedReader lines, Consumer<String> taker) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    taker.accept(line);
                }
            } catch (IOException _) {
                // It was told to end while it spoke.
            }
        });
    }

    /** Installs what the consumer needs, as its README says. */
    static void install() throws IOException, InterruptedException {
        if (!Files.exists(PLACE.resolve("node_modules/kafkajs"))) {
            var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")
                    .directory(PLACE.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new ArrayList<String>();
            npm.inputReader().lines().forEach(said::add);
            assertThat(npm.waitFor()).as(String.join("\n", said)).isZero();
        }
    }

    /** In a group of its own, so that it reads from the beginning. */
    static PartnerConsumer of(String user, String password, String topic) {
        return of(user, password, topic, user + "." + UUID.randomUUID());
    }

    static PartnerConsumer of(String user, String password, String topic, String group) {
        var builder = new ProcessBuilder("node", "consumer.mjs").directory(PLACE.toFile());
        builder.environment().put("WEIBAO_KAFKA_BROKER", Platform.running().plainAddress("kafka"));
        builder.environment().put("WEIBAO_KAFKA_USER", user);
        builder.environment().put("WEIBAO_KAFKA_PASSWORD", password);
        builder.environment().put("WEIBAO_TOPIC", topic);
        builder.environment().put("WEIBAO_GROUP", group);
        try {
            return new PartnerConsumer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has handled so far. */
    List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** What it says when it is not let in; it must end by itself. */
    String refusal() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("it ends: %s", words)
                .isTrue();
        assertThat(process.exitValue()).as("%s %s", words, events).isEqualTo(1);
        assertThat(events).isEmpty();
        return String.join("\n", words);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
