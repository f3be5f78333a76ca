package io.weibao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;

/**
 * How fast reporting-service takes events. Live: it is frozen while tickets are raised, and when the others are done it goes on alone;
 * what it then takes until it has caught up counts, its return to the consumer group included. Rebuilt: all figures anew from the first
 * event on, while the old ones serve.
 */
final class ReportIntake implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int CLIENTS = 16;

    @Override
    public String letter() {
        return "g";
    }

    @Override
    public String title() {
        return "event intake and rebuild of reporting-service";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        stand.gauge().untilQuiet(PATIENCE);
        return List.of(intake(stand), rebuild(stand));
    }

    private static Finding intake(Stand stand) throws Exception {
        signal(stand, "STOP");
        long waiting;
        long from;
        try {
            Load.closed(CLIENTS, stand.seconds(15, 5), stand.reportersAt(stand.desk()));
            stand.gauge().untilOthersQuiet(PATIENCE);
            waiting = stand.gauge().now().reports();
            from = System.nanoTime();
        } finally {
            signal(stand, "CONT");
        }
        stand.say("reporting-service is %,d events behind and goes on".formatted(waiting));
        stand.gauge().untilQuiet(PATIENCE);
        double seconds = (System.nanoTime() - from) / 1e9;
        return Finding.of("g", "reporting-service catches up with %,d events".formatted(waiting))
                .measured("%,.0f events/s".formatted(waiting / seconds))
                .beside("in %.1f s".formatted(seconds))
                .figure("events per second", waiting / seconds)
                .figure("events", (double) waiting);
    }

    private static Finding rebuild(Stand stand) throws IOException {
        var manager = SignIn.as("manager", stand.platform());
        try (var connection = new HttpConnection(stand.gateway())) {
            long from = System.nanoTime();
            var begun =
                    connection.post("/api/v1/report-rebuilds", manager.token(), "{}".getBytes(StandardCharsets.UTF_8));
            if (begun.status() != 201) {
                throw new CannotMeasure("a rebuild was refused: " + begun.said());
            }
            var id = JSON.readTree(begun.body()).path("id").asText();
            var done = Objects.requireNonNull(Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(
                            () -> shown(connection, manager, id),
                            rebuild -> !rebuild.path("state").asText().equalsIgnoreCase("running")));
            double seconds = (System.nanoTime() - from) / 1e9;
            long events = done.path("eventsRead").asLong();
            return Finding.of("g", "rebuild from %,d events, serving meanwhile".formatted(events))
                    .measured("%,.0f events/s".formatted(events / seconds))
                    .beside("%s in %.1f s, rows equal: %s"
                            .formatted(
                                    done.path("state").asText(),
                                    seconds,
                                    done.path("equal").asText()))
                    .figure("events per second", events / seconds)
                    .figure("rows equal", done.path("equal").asBoolean() ? 1 : 0);
        }
    }

    private static JsonNode shown(HttpConnection connection, SignIn manager, String id) throws IOException {
        return JSON.readTree(
                connection.get("/api/v1/report-rebuilds/" + id, manager.token()).body());
    }

    private static void signal(Stand stand, String signal) throws IOException, InterruptedException {
        for (long pid : stand.platform().pids("reporting-service")) {
            new ProcessBuilder("kill", "-s", signal, String.valueOf(pid))
                    .start()
                    .waitFor();
        }
    }
}
