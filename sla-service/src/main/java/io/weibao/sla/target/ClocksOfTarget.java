package io.weibao.sla.target;

import static io.weibao.sla.fact.FactName.OWED_PAPER_OPENED;
import static io.weibao.sla.fact.FactName.RAISED;

import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.ServiceHistory;
import io.weibao.sla.target.Target.Anchor;
import io.weibao.sla.target.Target.Opening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the occasions on which a target came to life for a ticket, and has a clock reckoned for each. */
final class ClocksOfTarget {

    private final Given given;
    private final ServiceHistory history;
    private final Target target;
    private final Map<String, List<Clock>> others;

    /** @param others the clocks of the targets that this one refers to */
    ClocksOfTarget(Given given, Target target, Map<String, List<Clock>> others) {
        this.given = given;
        this.history = given.history();
        this.target = target;
        this.others = others;
    }

    List<Clock> all() {
        List<Clock> clocks = new ArrayList<>();
        for (Call call : calls()) {
            if (mayBegin(call, clocks)) {
                opening(call)
                        .flatMap(opening -> Life.of(target, call, opening, history))
                        .map(life -> Reckoning.clock(given, target, life, clocks.size() + 1))
                        .ifPresent(clocks::add);
            }
        }
        return clocks;
    }

    private List<Call> calls() {
        return switch (target.anchor()) {
            case Anchor.Happened(FactName fact) when fact == RAISED -> calls(history.caseStarts(), null);
            case Anchor.Happened(FactName fact)
            when fact == OWED_PAPER_OPENED ->
                history.owedPapers().stream()
                        .flatMap(paper -> calls(history.beginnings(fact, paper), paper).stream())
                        .sorted(Comparator.comparing(Call::startsAt))
                        .toList();
            case Anchor.Happened(FactName fact) -> calls(history.beginnings(fact, null), null);
            case Anchor.Due(String other) ->
                others.getOrDefault(other, List.of()).stream()
                        .map(clock -> new Call(clock.dueAt(), clock.startedAt(), null, clock.paper()))
                        .toList();
        };
    }

    private static List<Call> calls(Collection<Instant> moments, @Nullable String paper) {
        List<Call> calls = new ArrayList<>();
        Iterator<Instant> nexts = moments.stream().skip(1).iterator();
        for (Instant moment : moments) {
            calls.add(new Call(moment, moment, nexts.hasNext() ? nexts.next() : null, paper));
        }
        return calls;
    }

    /** A promise that still runs is not given twice, and a late reopening renews only what the end of the work had ended. */
    private boolean mayBegin(Call call, List<Clock> earlier) {
        @Nullable
        Clock last = earlier.reversed().stream()
                .filter(clock -> Objects.equals(clock.paper(), call.paper()))
                .findFirst()
                .orElse(null);
        if (last == null) {
            return true;
        }
        @Nullable Instant ended = last.stoppedAt();
        return ended != null
                && !ended.isAfter(call.from())
                && (!target.isAnchoredAt(RAISED) || target.opens() != null || endedWithTheWork(ended));
    }

    private boolean endedWithTheWork(Instant ended) {
        return ServiceHistory.ENDINGS.stream()
                .filter(target::endsWith)
                .anyMatch(ending ->
                        history.first(ending, null, ended).filter(ended::equals).isPresent());
    }

    private Optional<Instant> opening(Call call) {
        return switch (target.opens()) {
            case Opening.On(FactName fact) ->
                Optional.ofNullable(history.beginnings(fact, null).ceiling(call.from()))
                        .filter(call::covers);
            case Opening.IfMissed(String other) ->
                breaches(other).filter(call::covers).min(Comparator.naturalOrder());
            case null ->
                target.anchor() instanceof Anchor.Due(String other)
                        ? breaches(other).filter(call::covers).min(Comparator.naturalOrder())
                        : Optional.of(call.from());
        };
    }

    /** When another target was missed, whatever became of it later. */
    private Stream<Instant> breaches(String other) {
        return others.getOrDefault(other, List.of()).stream()
                .flatMap(clock -> Stream.concat(
                        clock.pastBreaches().stream().map(PastBreach::breachedAt),
                        Optional.ofNullable(clock.breachedAt()).stream()));
    }
}
