package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * How long after its commit an event is in the hands of a Kafka consumer. The commit lies between the moment that the service writes into the event
 * as {@code recordedAt} and its HTTP answer, so the delay is at most that from the first and at least that from the second.
 */
final class EventDelay implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double GOAL = 100;
    private static final double RATE = 100;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Latencies sinceRecorded = new Latencies();

    @Override
    public String letter() {
        return "d";
    }

    @Override
    public String title() {
        return "from commit to a Kafka consumer";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        WarmUp.of(stand.reportersAt(stand.desk()), CLIENTS, stand);
        stand.gauge().untilQuiet(Duration.ofMinutes(10));
        Load.Outcome outcome;
        try (var _ = Topic.from(stand.platform(), "weibao.tickets.v1", this::arrived)) {
            outcome = Load.steady(
                    CLIENTS,
                    RATE,
                    stand.seconds(30, 10),
                    Reporter.at(stand.desk(), stand.agent(), () -> BenchCustomer.report("calm"), this::answered));
            awaitAll();
        }
        var sinceAnswer = new Latencies();
        answered.forEach((id, at) -> sinceAnswer.add(Math.max(0, arrived.getOrDefault(id, Long.MAX_VALUE) - at)));
        return List.of(Finding.of("d", "event at a consumer, 100 tickets/s")
                .measured("since before the commit: " + sinceRecorded.text())
                .beside("since the answer: " + sinceAnswer.text())
                .judged(Goal.atMostMillis(GOAL), sinceRecorded.p99())
                .figure("since recorded p99 ms", sinceRecorded.p99())
                .figure("since answer p99 ms", sinceAnswer.p99())
                .figure("tickets", (double) outcome.done())
                .figure("not arrived", answered.size() - arrived.size()));
    }

    private void answered(String ticket) {
        long now = System.nanoTime();
        answered.put(field(ticket, "id"), now);
    }

    private void arrived(ConsumerRecord<String, byte[]> record, long at) {
        if (!Topic.header(record, "ce_customer").equals(BenchCustomer.ID.toString())) {
            return;
        }
        var now = Instant.now();
        arrived.put(record.key(), at);
        try {
            var recordedAt = JSON.readTree(record.value())
                    .path("facts")
                    .path(0)
                    .path("recordedAt")
                    .asText();
            sinceRecorded.add(Duration.between(Instant.parse(recordedAt), now).toNanos());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that do not come count as endlessly late. */
    private void awaitAll() {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> arrived.keySet().containsAll(answered.keySet()));
        } catch (ConditionTimeoutException e) {
            answered.keySet().stream()
                    .filter(id -> !arrived.containsKey(id))
                    .forEach(_ -> sinceRecorded.add(Long.MAX_VALUE));
        }
    }

    private static String field(String json, String name) {
        int from = json.indexOf('"' + name + "\":\"") + name.length() + 4;
        return json.substring(from, json.indexOf('"', from));
    }
}
