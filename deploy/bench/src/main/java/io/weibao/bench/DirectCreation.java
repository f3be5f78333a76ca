package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ticket creation at the service alone, beside the same rows inserted by plain JDBC, in turns within one run. Those who read its events stand
 * still meanwhile; the service's own relay to Kafka does not.
 */
final class DirectCreation implements Measurement {

    private static final double GOAL = 0.75;
    private static final int MANY = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public String title() {
        return "ticket creation at ticket-service alone";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        try (var owner = Ledger.ofTickets(stand.platform())) {
            prepare(owner, stand);
            try (var _ = Held.readers(stand.platform())) {
                WarmUp.of(stand.reportersAt(stand.desk()), MANY, stand);
                Load.closed(MANY, stand.seconds(4, 2), PlainJdbc.at(stand.platform()));
                List<Finding> findings = new ArrayList<>();
                findings.add(inTurns(stand, 1, stand.times(2, 1)));
                findings.add(inTurns(stand, 8, stand.times(2, 1)));
                findings.add(inTurns(stand, MANY, stand.times(4, 2)));
                return findings;
            } finally {
                PlainJdbc.clean(owner);
            }
        }
    }

    /** Raises one ticket and waits for its event: both are what the baseline copies. */
    private static void prepare(Ledger owner, Stand stand) throws Exception {
        var event = new CompletableFuture<String>();
        try (var _ = Topic.from(stand.platform(), "weibao.tickets.v1", (record, _) -> {
                    if (Topic.header(record, "ce_customer").equals(BenchCustomer.ID.toString())) {
                        event.complete(new String(record.value(), StandardCharsets.UTF_8));
                    }
                });
                var reporter = Reporter.at(stand.desk(), stand.agent(), BenchCustomer.report("calm"))
                        .open()) {
            reporter.once();
            var told = event.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            PlainJdbc.prepare(owner, idOf(told), told);
        }
    }

    private static String idOf(String event) throws IOException {
        return new ObjectMapper().readTree(event).path("ticket").path("id").asText();
    }

    private static Finding inTurns(Stand stand, int clients, int rounds) throws InterruptedException {
        var service = new ArrayList<Load.Outcome>();
        var plain = new ArrayList<Load.Outcome>();
        for (int i = 0; i < rounds; i++) {
            service.add(Load.closed(clients, stand.seconds(6, 3), stand.reportersAt(stand.desk())));
            stand.gauge().untilTold(PATIENCE);
            plain.add(Load.closed(clients, stand.seconds(6, 3), PlainJdbc.at(stand.platform())));
            stand.say("%d clients: service %.0f/s, plain JDBC %.0f/s"
                    .formatted(
                            clients,
                            service.getLast().perSecond(),
                            plain.getLast().perSecond()));
        }
        var ours = service.stream().reduce(Load.Outcome::and).orElseThrow();
        var theirs = plain.stream().reduce(Load.Outcome::and).orElseThrow();
        double ratio = ours.perSecond() / theirs.perSecond();
        var finding = Finding.of("a", clients == 1 ? "raise, 1 client" : "raise, " + clients + " clients")
                .measured(ours)
                .beside("plain JDBC", theirs)
                .ratio(ratio);
        return clients == MANY ? finding.judged(Goal.atLeast(GOAL), ratio) : finding;
    }
}
