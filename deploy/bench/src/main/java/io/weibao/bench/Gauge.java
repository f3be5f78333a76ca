package io.weibao.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads how far the platform is behind, at the places where work can wait: outboxes, topics, timers, mails. */
final class Gauge implements AutoCloseable {

    private static final long PATIENCE = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final String TICKETS = "weibao.tickets.v1";
    private static final String CLOCKS = "weibao.clocks.v1";
    private static final String OVERDUE = """
            select coalesce(extract(epoch from clock_timestamp() - min(planned_at)), 0)
            from timer where fired_at is null and planned_at < clock_timestamp()
            """;
    private static final String MAILS =
            "select count(*) from notice where state = 'pending' and not_before < clock_timestamp() - interval '1 second'";

    private final Ledger tickets;
    private final Ledger clocks;
    private final Ledger inspections;
    private final Ledger reports;
    private final Admin kafka;

    Gauge(Installation platform) throws SQLException {
        tickets = Ledger.ofTickets(platform);
        clocks = Ledger.ofClocks(platform);
        inspections = Ledger.ofInspections(platform);
        reports = Ledger.ofReports(platform);
        kafka = Admin.create(platform.kafka());
    }

    Backlog now() {
        try {
            return new Backlog(
                    outbox(tickets) + outbox(clocks) + outbox(inspections) + outbox(reports),
                    behind(TICKETS, "sla-service"),
                    behind(CLOCKS, "ticket-service"),
                    behind(TICKETS, "inspection-service"),
                    behind(TICKETS, "reporting-service") + behind(CLOCKS, "reporting-service-clocks"),
                    clocks.number(OVERDUE),
                    (long) clocks.number(MAILS));
        } catch (SQLException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The backlog cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until nothing is under way any more, and tells how long that took. */
    Duration untilQuiet(Duration patience) {
        long from = System.nanoTime();
        await("The platform is still busy", patience, () -> now().isEmpty());
        return Duration.ofNanos(System.nanoTime() - from);
    }

    /** Waits until everybody but reporting-service has done all there is. */
    void untilOthersQuiet(Duration patience) {
        await("The platform is still busy", patience, () -> {
            var now = now();
            return now.events() == now.reports() && now.mails() == 0;
        });
    }

    /** Waits until ticket-service has given all it has to Kafka. */
    void untilTold(Duration patience) {
        await("ticket-service has still not told Kafka everything", patience, () -> outbox(tickets) == 0);
    }

    private static void await(String otherwise, Duration patience, Callable<Boolean> condition) {
        try {
            Awaitility.await().atMost(patience).pollInterval(BETWEEN_LOOKS).until(condition);
        } catch (ConditionTimeoutException e) {
            throw new CannotMeasure(otherwise + " after " + patience.toSeconds() + " s.");
        }
    }

    private static long outbox(Ledger ledger) throws SQLException {
        return (long) ledger.number("select count(*) from outbox");
    }

    private long behind(String topic, String group) throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        var described = kafka.describeTopics(List.of(topic)).allTopicNames().get(PATIENCE, TimeUnit.SECONDS);
        described.forEach((name, found) -> found.partitions()
                .forEach(each -> asked.put(new TopicPartition(name, each.partition()), OffsetSpec.latest())));
        var ends = kafka.listOffsets(asked).all().get(PATIENCE, TimeUnit.SECONDS);
        var taken = kafka.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE, TimeUnit.SECONDS);
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - offset(taken.get(end.getKey())))
                .sum();
    }

    private static long offset(@Nullable OffsetAndMetadata taken) {
        return taken == null ? 0 : taken.offset();
    }

    @Override
    public void close() throws SQLException {
        kafka.close(Duration.ofSeconds(PATIENCE));
        tickets.close();
        clocks.close();
        inspections.close();
        reports.close();
    }
}
