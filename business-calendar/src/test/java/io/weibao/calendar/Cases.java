package io.weibao.calendar;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a law on many generated cases. The seed is new on every run and printed; {@code -Dweibao.seed=…} repeats a run. A
 * failure names seed and case.
 */
final class Cases {

    private static final long SEED = Long.getLong("weibao.seed", System.nanoTime());

    static {
        System.getLogger(Cases.class.getName())
                .log(System.Logger.Level.INFO, "Laws run with -Dweibao.seed={0,number,#}", SEED);
    }

    private Cases() {}

    static void forAll(int cases, Consumer<Generator> law) {
        for (int i = 0; i < cases; i++) {
            try {
                law.accept(new Generator(new Random(SEED + i)));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "-Dweibao.seed=" + (SEED + i) + " fails in its first case: " + e.getMessage(), e);
            }
        }
    }
}
