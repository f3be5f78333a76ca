package io.weibao.bench;

import java.time.Duration;

/**
 * Raises tickets until it no longer gets faster. In its first minutes under load a service still compiles itself, on the processors that should
 * serve: what is measured then is the compiler.
 */
final class WarmUp {

    private static final double FASTER = 1.05;
    private static final int PATIENCE = 3;

    private WarmUp() {}

    /** Tells how fast it was at first and in the end. */
    static void of(Load.Clients clients, int howMany, Stand stand) throws InterruptedException {
        Duration round = stand.seconds(10, 4);
        int most = stand.times(24, 2);
        double first = Load.closed(howMany, round, clients).perSecond();
        double best = first;
        int without = 0;
        int rounds = 1;
        while (without < PATIENCE && rounds < most) {
            double rate = Load.closed(howMany, round, clients).perSecond();
            without = rate > best * FASTER ? 0 : without + 1;
            best = Math.max(best, rate);
            rounds++;
        }
        stand.say("warmed up in %d s: %.0f/s at first, %.0f/s in the end"
                .formatted(rounds * round.toSeconds(), first, best));
    }
}
