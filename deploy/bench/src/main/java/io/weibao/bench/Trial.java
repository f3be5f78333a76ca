package io.weibao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** One try at a rate with everything running: the load, and the backlog looked at while it lasts. */
record Trial(double rate, Load.Outcome outcome, List<Look> looks) {

    private static final int CLIENTS = 16;
    private static final int LOOKS = 12;
    private static final int HASTY_ONE_IN = 20;
    private static final double ENOUGH_OF_THE_RATE = 0.98;
    private static final double MOST_SECONDS_BEHIND = 2;
    private static final double MOST_SECONDS_GROWN = 0.5;
    private static final double MOST_OVERDUE = 1.5;

    /** The backlog at so many seconds from the start. */
    record Look(double at, Backlog backlog) {

        String text() {
            return "%3.0f s  %s".formatted(at, backlog.text());
        }
    }

    static Trial at(double rate, Duration length, Stand stand) throws InterruptedException {
        List<Look> looks = new ArrayList<>();
        long start = System.nanoTime();
        var looking = Thread.ofPlatform().start(() -> {
            for (int i = 1; i <= LOOKS; i++) {
                await(start + length.toNanos() * i / LOOKS);
                looks.add(new Look(
                        (System.nanoTime() - start) / 1e9, stand.gauge().now()));
            }
        });
        var outcome = Load.steady(CLIENTS, rate, length, reporters(stand));
        looking.join();
        return new Trial(rate, outcome, List.copyOf(looks));
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** One in twenty misses a target within seconds, so that alarms and mails are part of it. */
    private static Load.Clients reporters(Stand stand) {
        byte[] calm = BenchCustomer.report("calm");
        byte[] hasty = BenchCustomer.report("hasty");
        var number = new AtomicLong();
        return Reporter.at(
                stand.desk(),
                stand.agent(),
                () -> number.incrementAndGet() % HASTY_ONE_IN == 0 ? hasty : calm,
                _ -> {});
    }

    /** All tickets were raised at this rate, and what is under way did not grow. */
    boolean isSustained() {
        return outcome.failed() == 0 && outcome.perSecond() >= ENOUGH_OF_THE_RATE * rate && isFlat();
    }

    private boolean isFlat() {
        int third = looks.size() / 3;
        var middle = looks.subList(third, 2 * third);
        var last = looks.subList(2 * third, looks.size());
        return third > 0
                && grown(middle, last) <= MOST_SECONDS_GROWN * rate
                && last.getLast().backlog().events() <= MOST_SECONDS_BEHIND * rate
                && last.stream().allMatch(look -> look.backlog().overdue() <= MOST_OVERDUE);
    }

    private static double grown(List<Look> before, List<Look> after) {
        return average(after) - average(before);
    }

    private static double average(List<Look> looks) {
        return looks.stream()
                .mapToLong(look -> look.backlog().events())
                .average()
                .orElse(Double.MAX_VALUE);
    }

    String text() {
        return "%.0f/s asked, %.0f/s raised, p99 %.0f ms, behind by %d events: %s"
                .formatted(
                        rate,
                        outcome.perSecond(),
                        outcome.latencies().p99(),
                        looks.isEmpty() ? 0 : looks.getLast().backlog().events(),
                        isSustained() ? "sustained" : "not sustained");
    }
}
