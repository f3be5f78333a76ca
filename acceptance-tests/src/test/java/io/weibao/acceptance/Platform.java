package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The whole running platform, started by its own command on ports of its own and stopped when the tests end. With {@code WEIBAO_HOME} set, the
 * installation that already runs there is used and left running.
 */
final class Platform {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    /** A calm machine needs seconds. */
    private static final Duration RESTART = Duration.ofMinutes(5);

    private static final int PORTS_FROM = Integer.getInteger("weibao.ports-from", 18080);

    private static final class Holder {
        static final Platform RUNNING = start();
    }

    private final Path home;

    private Platform(Path home) {
        this.home = home;
    }

    /** Where this installation keeps its data and secrets. */
    Path home() {
        return home;
    }

    static Platform running() {
        return Holder.RUNNING;
    }

    private static Platform start() {
        var given = System.getenv("WEIBAO_HOME");
        if (given != null) {
            return new Platform(Path.of(given));
        }
        var platform = new Platform(PROJECT.resolve("acceptance-tests/target/platform"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.weibao(Duration.ofMinutes(2), "down"), "stop"));
        platform.weibao(
                Duration.ofMinutes(15),
                "up",
                "--no-build",
                "--demo",
                "--fresh",
                "--replicas",
                "2",
                "--ports-from",
                String.valueOf(PORTS_FROM));
        return platform;
    }

    /** What a command said and how it ended. */
    record Said(int exit, String words) {}

    /** Runs {@code ./weibao …} on this installation and fails when it does. */
    String weibao(Duration patience, String... words) {
        var said = ask(home, patience, words);
        assertThat(said.exit).as("%s\n%s", Arrays.toString(words), said.words).isZero();
        return said.words;
    }

    /** Runs {@code ./weibao …} on some installation, however it ends. */
    static Said ask(Path home, Duration patience, String... words) {
        var command = new ArrayList<>(List.of(PROJECT.resolve("weibao").toString()));
        command.addAll(Arrays.asList(words));
        command.addAll(List.of("--home", home.toString()));
        try {
            var builder =
                    new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true);
            // The clock vectors are told through real tickets: what happened then must be allowed to be recorded now.
            builder.environment().put("WEIBAO_BACK_DATING_LIMIT", "P9999D");
            builder.environment().put("WEIBAO_BACK_DATING_ACTIONS", "*");
            var process = builder.start();
            var output = process.inputReader();
            var said = new StringBuilder();
            output.lines().forEach(line -> said.append(line).append('\n'));
            assertThat(process.waitFor(patience.toSeconds(), TimeUnit.SECONDS))
                    .as("%s\n%s", command, said)
                    .isTrue();
            return new Said(process.exitValue(), said.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the supervisor wrote down last. */
    JsonNode status() {
        try {
            return JSON.readTree(home.resolve("status.json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode part(String name) {
        for (JsonNode part : status().path("parts")) {
            if (part.path("name").asText().equals(name)) {
                return part;
            }
        }
        throw new AssertionError("The platform has no part " + name);
    }

    /** The one address that people, machines and these stories use. */
    URI gateway() {
        return address("gateway");
    }

    URI address(String part) {
        return URI.create(plainAddress(part));
    }

    /** For what is no web server: host and port as they stand. */
    String plainAddress(String part) {
        return part(part).path("address").asText();
    }

    /** A secret of this installation, by its name in the file that the launcher keeps. */
    String secret(String name) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return secrets.getProperty(name);
    }

    /** A connection as one of the roles that services have; its scope is what the caller makes it. */
    Connection database(String database, String role) throws SQLException {
        int port = Integer.parseInt(plainAddress("postgres").replaceFirst(".*:(\\d+).*", "$1"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, secret(role));
    }

    /** Every replica of a service that this installation has. */
    List<String> replicas(String service) {
        var names = new ArrayList<String>();
        for (JsonNode part : status().path("parts")) {
            if (part.path("name").asText().matches(service + "(-\\d+)?")) {
                names.add(part.path("name").asText());
            }
        }
        return names;
    }

    long pid(String part) {
        return part(part).path("process").path("pid").asLong();
    }

    /** Kills a part the hard way, as a power cut would. */
    void kill(String part) {
        long pid = pid(part);
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly))
                .as(part)
                .hasValue(true);
        Awaitility.await(part + " is dead").until(() -> ProcessHandle.of(pid).isEmpty());
    }

    /** Sends a signal that only the operating system knows: STOP freezes a process, CONT lets it go on. */
    void signal(String part, String signal) {
        try {
            var kill = new ProcessBuilder("kill", "-s", signal, String.valueOf(pid(part)))
                    .inheritIO()
                    .start();
            assertThat(kill.waitFor()).as("kill -s %s %s", signal, part).isZero();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the supervisor has brought a killed part back. */
    void awaitHealthy(String part) {
        Awaitility.await(part + " is healthy again")
                .atMost(RESTART)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(runs(part)).isTrue());
    }

    private boolean runs(String part) {
        var status = part(part);
        return status.path("state").asText().equals("RUNNING")
                && ProcessHandle.of(status.path("process").path("pid").asLong()).isPresent();
    }
}
