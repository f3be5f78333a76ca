package io.weibao.bench;

import java.time.Duration;
import java.util.List;

/**
 * The rate at which tickets can be raised for a minute with the whole platform following: relay, clocks, alarms and mails. Found by halving, then
 * held for the whole time.
 */
final class SustainedRate implements Measurement {

    private static final int CLIENTS = 16;
    private static final double STEP_BACK = 0.85;
    private static final int MOST_TRIES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String letter() {
        return "c";
    }

    @Override
    public String title() {
        return "rate that the whole platform sustains";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        WarmUp.of(stand.reportersAt(stand.desk()), CLIENTS, stand);
        stand.gauge().untilQuiet(PATIENCE);
        var limit = Load.closed(CLIENTS, stand.seconds(10, 5), stand.reportersAt(stand.desk()));
        var behind = stand.gauge().now();
        var caughtUp = stand.gauge().untilQuiet(PATIENCE);
        double following = behind.events() / Math.max(1, caughtUp.toMillis() / 1e3);
        stand.say("raised at most %.0f/s, then %d events behind, gone after %d s"
                .formatted(limit.perSecond(), behind.events(), caughtUp.toSeconds()));
        var held = hold(search(limit.perSecond(), stand), stand);
        var finding = Finding.of(
                        "c",
                        "whole platform, %d s".formatted(stand.seconds(60, 20).toSeconds()))
                .measured(held.outcome())
                .beside("at most %,.0f/s without waiting for the rest".formatted(limit.perSecond()))
                .ratio(held.outcome().perSecond() / limit.perSecond())
                .figure("catching up events/s", following)
                .figure("sustained", held.isSustained() ? 1 : 0);
        finding.note(
                held.isSustained()
                        ? "sustained; what was under way meanwhile:"
                        : "NOT sustained; what was under way meanwhile:");
        held.looks().stream()
                .filter(look -> held.looks().indexOf(look) % 2 == 1)
                .forEach(look -> finding.note(look.text()));
        return List.of(finding);
    }

    /** The highest rate that short trials find sustainable. */
    private static double search(double limit, Stand stand) throws InterruptedException {
        double good = 0;
        double bad = limit;
        double rate = limit / 2;
        for (int i = 0; i < stand.times(MOST_TRIES, MOST_TRIES - 1); i++) {
            if (tried(rate, stand.seconds(18, 9), stand).isSustained()) {
                good = rate;
            } else {
                bad = rate;
            }
            rate = (good + bad) / 2;
        }
        return Math.max(good, limit / 32);
    }

    /** That rate for the whole time, or the next lower one that holds. */
    private static Trial hold(double rate, Stand stand) throws InterruptedException {
        var trial = tried(rate, stand.seconds(60, 20), stand);
        for (int i = 1; i < MOST_TRIES && !trial.isSustained(); i++) {
            trial = tried(trial.rate() * STEP_BACK, stand.seconds(60, 20), stand);
        }
        return trial;
    }

    private static Trial tried(double rate, Duration length, Stand stand) throws InterruptedException {
        var trial = Trial.at(rate, length, stand);
        stand.say(trial.text());
        stand.gauge().untilQuiet(PATIENCE);
        return trial;
    }
}
