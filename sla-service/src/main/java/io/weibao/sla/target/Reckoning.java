package io.weibao.sla.target;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.sla.fact.Wait;
import io.weibao.sla.target.Breaches.Breach;
import io.weibao.sla.target.ClockReading.AtRisk;
import io.weibao.sla.target.ClockReading.Breached;
import io.weibao.sla.target.ClockReading.Cancelled;
import io.weibao.sla.target.ClockReading.Met;
import io.weibao.sla.target.ClockReading.OnTrack;
import io.weibao.sla.target.ClockReading.Paused;
import io.weibao.sla.target.Regime.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one clock together: how its time counted, which deadlines it had, when they were missed, and what it reads. */
final class Reckoning {

    private final Given given;
    private final Target target;
    private final Life life;
    private final CountedTime counted;
    private final List<Regime> regimes;
    private final Breaches breaches;
    private final Regime deciding;

    private Reckoning(Given given, Target target, Life life) {
        this.given = given;
        this.target = target;
        this.life = life;
        counted = TimeKeeping.of(given, target, life);
        regimes = Regimes.of(given, target, life, counted);
        breaches = new Breaches(life, counted, regimes);
        deciding = regimes.reversed().stream()
                .filter(regime -> regime.due() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No duration of " + target.id() + " fits"));
    }

    static Clock clock(Given given, Target target, Life life, int cycle) {
        return new Reckoning(given, target, life).clock(cycle);
    }

    private Clock clock(int cycle) {
        Due due = Objects.requireNonNull(deciding.due());
        Breach breach = breaches.current() == null ? breaches.possible(due.at(), deciding.from()) : breaches.current();
        List<Milestone> milestones = Milestones.of(target, counted, due, deciding.from(), breach);
        ClockReading reading = reading(due, milestones);
        @Nullable Instant ended = reading.endedAt();
        return new Clock(
                target,
                cycle,
                life.call().paper(),
                life.call().startsAt(),
                life.openedAt(),
                deadline(due),
                counted.elapsed(ended == null ? life.last() : ended),
                reading,
                breaches.past(),
                milestones.stream()
                        .filter(milestone -> ended == null || milestone.at().isBefore(ended))
                        .toList(),
                counted);
    }

    private ClockReading reading(Due due, List<Milestone> milestones) {
        Regime last = regimes.getLast();
        if (last.due() == null) {
            return new Cancelled(last.from(), last.under().by());
        }
        Life.@Nullable End end = life.end();
        @Nullable Breach breach = breaches.current();
        if (breach != null) {
            return new Breached(breach.at(), end == null ? null : end.at(), breach.onset());
        }
        if (end != null) {
            return end.fulfils() ? new Met(end.at()) : new Cancelled(end.at(), end.by());
        }
        return running(due, milestones);
    }

    private ClockReading running(Due due, List<Milestone> milestones) {
        Instant now = life.last();
        Duration remaining = counted.elapsed(due.at()).minus(counted.elapsed(now));
        Optional<Wait> wait = TimeKeeping.pausing(given, target);
        if (wait.isPresent()) {
            Wait pause = wait.get();
            return new Paused(pause.from(), pause.party(), pause.reason(), pause.until(), remaining);
        }
        return milestones.stream()
                .map(Milestone::at)
                .filter(at -> !at.isAfter(now))
                .findFirst()
                .<ClockReading>map(since -> new AtRisk(since, remaining))
                .orElseGet(() -> new OnTrack(remaining));
    }

    private Deadline deadline(Due due) {
        BusinessCalendar calendar = given.book().calendar(target.calendar());
        Instant start = life.call().startsAt();
        boolean unannounced =
                start.isBefore(due.at()) ? calendar.isProvisional(start, due.at()) : calendar.isProvisional(due.at());
        boolean arrivalUnannounced = target.durations().stream()
                .map(DurationRow::arrival)
                .anyMatch(arrival -> arrival != null
                        && given.book().calendar(arrival.calendar()).isProvisional(start));
        return new Deadline(
                due.at(), due.row(), calendar.version(), unannounced || arrivalUnannounced, withoutWaiting(due));
    }

    private @Nullable Instant withoutWaiting(Due due) {
        if (!counted.hasWaited()) {
            return null;
        }
        Instant without = counted.withoutWaiting().due(due.row().duration());
        return without.equals(due.at()) ? null : without;
    }
}
