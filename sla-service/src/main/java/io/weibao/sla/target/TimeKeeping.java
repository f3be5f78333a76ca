package io.weibao.sla.target;

import io.weibao.calendar.Interval;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.ServiceHistory;
import io.weibao.sla.fact.SolvedSpell;
import io.weibao.sla.fact.Wait;
import io.weibao.sla.target.CountedTime.Uncounted;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which time does not count for a clock: waiting for those who pause its target, and having been solved. */
final class TimeKeeping {

    private final Target target;
    private final Life life;

    private TimeKeeping(Target target, Life life) {
        this.target = target;
        this.life = life;
    }

    static CountedTime of(Given given, Target target, Life life) {
        TimeKeeping keeping = new TimeKeeping(target, life);
        ServiceHistory history = given.history();
        List<Uncounted> uncounted = Stream.concat(
                        history.waits().stream().filter(keeping::pauses).map(keeping::paused),
                        history.solvedSpells().stream().map(keeping::solved).flatMap(Optional::stream))
                .filter(span -> !span.span().isEmpty())
                .sorted(Comparator.comparing(span -> span.span().from()))
                .toList();
        return new CountedTime(
                given.book().calendar(target.calendar()), life.call().startsAt(), uncounted);
    }

    /** The wait that pauses a running clock now; of several the one that lasts longest. */
    static Optional<Wait> pausing(Given given, Target target) {
        Instant now = given.history().asOf();
        return given.history().waits().stream()
                .filter(wait -> target.pausedBy().contains(wait.party()) && wait.lastsAt(now))
                .max(Comparator.comparing(wait -> wait.end() == null ? Instant.MAX : wait.end()));
    }

    private boolean pauses(Wait wait) {
        return target.pausedBy().contains(wait.party()) && !wait.from().isAfter(life.last());
    }

    private Uncounted paused(Wait wait) {
        @Nullable Instant end = wait.end();
        boolean cut = end == null || (life.hasEnded() && end.isAfter(life.last()));
        String reason =
                wait.reason() == null ? wait.party().label() : wait.reason().label();
        return uncounted(wait.from(), cut || end == null ? life.last() : end, Segment.Kind.PAUSED, reason);
    }

    private Optional<Uncounted> solved(SolvedSpell spell) {
        return spell.endings().stream()
                .filter(ending -> target.endsWith(ending.name()) && !ending.at().isAfter(life.last()))
                .findFirst()
                .map(ending ->
                        uncounted(ending.at(), spell.reopenedAt(), Segment.Kind.SOLVED, FactName.REOPENED.label()));
    }

    private static Uncounted uncounted(Instant from, Instant to, Segment.Kind kind, String reason) {
        return new Uncounted(new Interval(from, to.isBefore(from) ? from : to), kind, reason);
    }
}
