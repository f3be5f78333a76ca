package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * How late alarms are: a thousand tickets under an agreement of seconds miss their target within a minute, while many other clocks are open.
 * Lateness is the moment at which the alarm was raised, and that at which a Kafka consumer heard of it, after the planned one.
 */
final class AlarmLateness implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double GOAL = 250;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final double PER_SECOND = 1_000 / 60.0;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TOLD_BY_MAIL = """
            select 1000 * coalesce(percentile_cont(0.99) within group (order by extract(epoch from sent_at - planned_at)), 'NaN')
            from notice where customer_id = ? and state = 'sent' and milestone = 'escalation' and planned_at >= ?::timestamptz
            """;
    private static final String FIRED = """
            select 1000 * coalesce(percentile_cont(0.99) within group (order by extract(epoch from fired_at - planned_at)), 'NaN')
            from timer where customer_id = ? and milestone = 'breach' and planned_at >= ?::timestamptz
            """;

    @Override
    public String letter() {
        return "e";
    }

    @Override
    public String title() {
        return "lateness of alarms";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        stand.gauge().untilQuiet(Duration.ofMinutes(5));
        var others = new OtherClocks();
        others.become(FEW, stand);
        new Round(stand).run(stand.seconds(10, 5));
        var few = new Round(stand).run(stand.seconds(60, 15)).finding(FEW);
        others.become(MANY, stand);
        var many = new Round(stand).run(stand.seconds(60, 15)).finding(MANY);
        try (var clocks = Ledger.ofClocks(stand.platform())) {
            return List.of(few, many.figure("others still open", others.open(clocks)));
        }
    }

    /** One crowd of alarms. */
    private static final class Round {

        private final Stand stand;
        private final Latencies raised = new Latencies();
        private final Latencies heard = new Latencies();
        private final Instant from = Instant.now();
        private long expected;

        Round(Stand stand) {
            this.stand = stand;
        }

        Round run(Duration length) throws InterruptedException {
            stand.say("%.0f alarms over %d s".formatted(PER_SECOND * length.toSeconds(), length.toSeconds()));
            try (var _ = Topic.from(stand.platform(), "weibao.clocks.v1", this::take)) {
                var reporters = Reporter.at(stand.desk(), stand.agent(), BenchCustomer.report("hasty"));
                expected = Load.steady(CLIENTS, PER_SECOND, length, reporters).done();
                Awaitility.await().atMost(PATIENCE).until(() -> raised.count() >= expected);
            } catch (ConditionTimeoutException e) {
                stand.say("only %d of %d alarms came".formatted(raised.count(), expected));
                for (long missing = raised.count(); missing < expected; missing++) {
                    raised.add(Long.MAX_VALUE);
                }
            }
            return this;
        }

        private void take(ConsumerRecord<String, byte[]> record, long arrivedAt) {
            if (!Topic.header(record, "ce_type").equals("io.weibao.sla.clock-breached.v1")
                    || !Topic.header(record, "ce_customer").equals(BenchCustomer.ID.toString())) {
                return;
            }
            var now = Instant.now();
            try {
                var news = JSON.readTree(record.value());
                var planned = Instant.parse(news.path("plannedAt").asText());
                heard.add(Duration.between(planned, now).toNanos());
                raised.add(
                        Duration.between(planned, Instant.parse(news.path("at").asText()))
                                .toNanos());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Finding finding(int others) throws Exception {
            stand.gauge().untilQuiet(PATIENCE);
            try (var clocks = Ledger.ofClocks(stand.platform())) {
                double mailed = clocks.number(TOLD_BY_MAIL, BenchCustomer.ID, from.toString());
                double fired = clocks.number(FIRED, BenchCustomer.ID, from.toString());
                return Finding.of("e", "%,d alarms, %,d other clocks".formatted(expected, others))
                        .measured("late by " + raised.text())
                        .beside("heard in Kafka p99 %.0f, mailed p99 %.0f ms".formatted(heard.p99(), mailed))
                        .judged(Goal.atMostMillis(GOAL), raised.p99())
                        .figure("raised p50 ms", raised.p50())
                        .figure("raised p99 ms", raised.p99())
                        .figure("timer rows p99 ms", fired)
                        .figure("heard p99 ms", heard.p99())
                        .figure("mailed p99 ms", mailed);
            }
        }
    }
}
