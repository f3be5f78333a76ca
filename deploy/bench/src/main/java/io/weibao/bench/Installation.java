package io.weibao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/** The running platform under measure: where its parts are, as its supervisor wrote it down, and the secrets of its home directory. */
final class Installation {

    private static final String RUNNING = "RUNNING";

    private final Path home;
    private final Map<String, JsonNode> parts;
    private final Properties secrets = new Properties();

    private Installation(Path home, JsonNode status) throws IOException {
        this.home = home;
        this.parts = StreamSupport.stream(status.path("parts").spliterator(), false)
                .collect(Collectors.toMap(part -> part.path("name").asText(), Function.identity()));
        try (Reader reader = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
    }

    /** The platform whose home this is, if it runs. */
    static Installation at(Path home) throws IOException {
        var file = home.resolve("status.json");
        if (!Files.exists(file)) {
            throw new CannotMeasure("No platform was ever started in " + home + ": run ./weibao up first.");
        }
        var status = new ObjectMapper().readTree(file.toFile());
        var supervisor = status.path("supervisor").path("pid").asLong();
        boolean supervised =
                ProcessHandle.of(supervisor).map(ProcessHandle::isAlive).orElse(false);
        if (!supervised || !status.path("phase").asText().equals(RUNNING)) {
            throw new CannotMeasure("The platform in " + home + " is not running: run ./weibao up first.");
        }
        var installation = new Installation(home, status);
        installation.parts.forEach((name, part) -> {
            if (!part.path("state").asText().equals(RUNNING)) {
                throw new CannotMeasure("Part " + name + " is not running; ./weibao status says more.");
            }
        });
        return installation;
    }

    Path home() {
        return home;
    }

    private JsonNode part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new CannotMeasure("The platform in " + home + " has no part " + name + ".");
        }
        return part;
    }

    /** Where a part answers, without the protocol. */
    private String address(String part) {
        return part(part).path("address").asText().replaceFirst("^[a-z]+://", "");
    }

    URI http(String part) {
        return URI.create("http://" + address(part));
    }

    /** The processes of a service, one for each replica. */
    List<Long> pids(String service) {
        return parts.keySet().stream()
                .filter(name -> name.equals(service) || name.equals(service + "-2"))
                .map(this::pid)
                .toList();
    }

    long pid(String part) {
        return part(part).path("process").path("pid").asLong();
    }

    private String secret(String name) {
        var secret = secrets.getProperty(name);
        if (secret == null) {
            throw new CannotMeasure("The secrets of " + home + " have no " + name + ".");
        }
        return secret;
    }

    /** @param role such as {@code ticket_app} or {@code sla_owner} */
    Connection database(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + address("postgres") + "/" + database, role, secret(role));
    }

    /** How to reach Kafka as the one who may read everything. */
    Map<String, Object> kafka() {
        var login = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"operator\" password=\""
                + secret("kafka-operator") + "\";";
        return new HashMap<>(Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                address("kafka"),
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                "SASL_PLAINTEXT",
                SaslConfigs.SASL_MECHANISM,
                "SCRAM-SHA-512",
                SaslConfigs.SASL_JAAS_CONFIG,
                login));
    }
}
