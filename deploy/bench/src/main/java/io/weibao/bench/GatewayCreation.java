package io.weibao.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ticket creation through the gateway, beside the same at the service itself, in turns within one run. */
final class GatewayCreation implements Measurement {

    private static final double GOAL_AT_THE_LIMIT = 0.5;
    private static final double MOST_LOST = 20;
    private static final int MANY = 32;
    private static final int SOME = 8;
    private static final double EASY_RATE = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String letter() {
        return "b";
    }

    @Override
    public String title() {
        return "ticket creation through the gateway";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        try (var _ = Held.readers(stand.platform())) {
            stand.say("warming up");
            Load.closed(MANY, stand.seconds(10, 5), stand.reportersAt(stand.gateway()));
            Load.closed(MANY, stand.seconds(5, 2), stand.reportersAt(stand.desk()));
            return List.of(atTheLimit(stand), atAnEasyRate(stand));
        }
    }

    private interface Round {

        Load.Outcome at(URI address) throws InterruptedException;
    }

    private record Turns(Load.Outcome direct, Load.Outcome gateway) {}

    private static Turns inTurns(Stand stand, int rounds, Round round) throws InterruptedException {
        var direct = new ArrayList<Load.Outcome>();
        var gateway = new ArrayList<Load.Outcome>();
        for (int i = 0; i < rounds; i++) {
            direct.add(round.at(stand.desk()));
            stand.gauge().untilTold(PATIENCE);
            gateway.add(round.at(stand.gateway()));
            stand.gauge().untilTold(PATIENCE);
            stand.say("direct %s, gateway %s"
                    .formatted(direct.getLast().text(), gateway.getLast().text()));
        }
        return new Turns(
                direct.stream().reduce(Load.Outcome::and).orElseThrow(),
                gateway.stream().reduce(Load.Outcome::and).orElseThrow());
    }

    private static Finding atTheLimit(Stand stand) throws InterruptedException {
        var turns = inTurns(
                stand,
                stand.times(3, 1),
                address -> Load.closed(MANY, stand.seconds(6, 3), stand.reportersAt(address)));
        double ratio = turns.gateway.perSecond() / turns.direct.perSecond();
        return Finding.of("b", "through the gateway, 32 clients")
                .measured(turns.gateway)
                .beside("direct", turns.direct)
                .ratio(ratio)
                .judged(Goal.atLeast(GOAL_AT_THE_LIMIT), ratio);
    }

    /** Where the service has time to spare: what is lost is the gateway's doing. */
    private static Finding atAnEasyRate(Stand stand) throws InterruptedException {
        var turns = inTurns(
                stand,
                stand.times(3, 1),
                address -> Load.steady(SOME, EASY_RATE, stand.seconds(8, 4), stand.reportersAt(address)));
        double lost = 100 * (1 - turns.gateway.perSecond() / turns.direct.perSecond());
        double added =
                turns.gateway.latencies().p50() - turns.direct.latencies().p50();
        return Finding.of("b", "through the gateway at 200/s")
                .measured(turns.gateway)
                .beside("direct", turns.direct)
                .ratio(turns.gateway.perSecond() / turns.direct.perSecond())
                .judged(Goal.lossBelow(MOST_LOST), Math.max(0, lost))
                .note("the gateway adds %.1f ms to the median answer at 200/s".formatted(added))
                .figure("added p50 ms", added);
    }
}
