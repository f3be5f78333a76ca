package io.weibao.sla.fact;

import static java.util.Comparator.comparing;

import io.weibao.sla.fact.SolvedSpell.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a ticket once, from first to last, and keeps what {@link ServiceHistory} answers from. */
final class HistoryFold {

    final List<Instant> caseStarts = new ArrayList<>();
    final NavigableMap<Instant, Circumstances> circumstances = new TreeMap<>();
    final List<Wait> waits = new ArrayList<>();
    final List<SolvedSpell> solvedSpells = new ArrayList<>();
    final Map<ServiceHistory.Key, NavigableSet<Instant>> effective = new LinkedHashMap<>();
    final Map<ServiceHistory.Key, NavigableSet<Instant>> beginnings = new LinkedHashMap<>();
    final NavigableMap<Instant, Instant> agreedDates = new TreeMap<>();

    private final Duration grace;
    private final List<Ending> endings = new ArrayList<>();
    private @Nullable Wait pause;
    private @Nullable Wait consent;

    HistoryFold(Duration grace) {
        this.grace = grace;
    }

    /** @return whether the ticket was raised by then */
    boolean fold(Collection<ServiceFact> facts, Instant asOf) {
        Instant now = asOf.truncatedTo(ChronoUnit.SECONDS);
        @Nullable
        ServiceFact raised = facts.stream()
                .filter(fact -> fact.name() == FactName.RAISED)
                .findFirst()
                .orElse(null);
        if (raised == null || raised.occurredAt().isAfter(now)) {
            return false;
        }
        Instant start = raised.occurredAt();
        raise(start, raised.what());
        facts.stream()
                .filter(fact ->
                        fact.name() != FactName.RAISED && !fact.occurredAt().isAfter(now))
                .sorted(comparing(ServiceFact::occurredAt))
                .forEach(fact -> take(fact.occurredAt().isBefore(start) ? start : fact.occurredAt(), fact.what()));
        endWaits(null);
        waits.sort(comparing(Wait::from));
        endings.forEach(ending -> note(effective, ending.name(), null, ending.at()));
        return true;
    }

    private void raise(Instant at, Happening what) {
        caseStarts.add(at);
        note(effective, FactName.RAISED, null, at);
        if (what instanceof Happening.Raised raised) {
            circumstances.put(
                    at,
                    new Circumstances(at, FactName.RAISED, raised.kind(), raised.level(), raised.businessStopped()));
        }
    }

    private void take(Instant at, Happening what) {
        switch (what) {
            case Happening.Raised _ -> {}
            case Happening.LevelChanged change -> change(at, what, null, change.level(), change.businessStopped());
            case Happening.Classified analysis -> change(at, what, null, analysis.level(), analysis.businessStopped());
            case Happening.Converted conversion -> change(at, what, conversion.kind(), null, null);
            case Happening.Paused paused -> pause(at, paused);
            case Happening.DateAgreed agreed -> agreedDates.put(at, agreed.date());
            case Happening.OwedPaper owed -> happen(at, owed.name(), owed.paper());
            case Happening.Plain plain -> plain(at, plain.name());
        }
        if (!(what instanceof Happening.OwedPaper || what instanceof Happening.Plain)) {
            happen(at, what.name(), null);
        }
    }

    private void plain(Instant at, FactName name) {
        if (ServiceHistory.ENDINGS.contains(name)) {
            end(at, name);
            return;
        }
        happen(at, name, null);
        switch (name) {
            case CONSENT_REQUESTED ->
                consent = consent != null ? consent : new Wait(at, null, Party.CONSENT, null, null);
            case CONSENT_GIVEN -> endConsent(at);
            case RESUMED -> endWaits(at);
            case REOPENED -> reopen(at);
            default -> {}
        }
    }

    private void change(
            Instant at,
            Happening what,
            @Nullable TicketKind kind,
            @Nullable FaultLevel level,
            @Nullable Boolean businessStopped) {
        Circumstances before = circumstances.lastEntry().getValue();
        circumstances.put(
                at,
                new Circumstances(
                        at,
                        what.name(),
                        kind == null ? before.kind() : kind,
                        level == null ? before.level() : level,
                        businessStopped == null ? before.businessStopped() : businessStopped));
    }

    private void pause(Instant at, Happening.Paused paused) {
        endPause(at);
        pause = new Wait(at, null, paused.reason().party(), paused.reason(), paused.until());
    }

    private void endWaits(@Nullable Instant at) {
        endPause(at);
        endConsent(at);
    }

    private void endPause(@Nullable Instant at) {
        keep(pause, at);
        pause = null;
    }

    private void endConsent(@Nullable Instant at) {
        keep(consent, at);
        consent = null;
    }

    private void keep(@Nullable Wait wait, @Nullable Instant end) {
        if (wait != null) {
            waits.add(end == null ? wait : wait.endedAt(end));
        }
    }

    private void end(Instant at, FactName name) {
        endWaits(at);
        if (endings.stream().noneMatch(ending -> ending.name() == name)) {
            note(beginnings, name, null, at);
            endings.add(new Ending(name, at));
        }
    }

    private void reopen(Instant at) {
        if (endings.isEmpty()) {
            return;
        }
        if (Duration.between(endings.getFirst().at(), at).compareTo(grace) <= 0) {
            solvedSpells.add(new SolvedSpell(endings, at));
        } else {
            endings.forEach(ending -> note(effective, ending.name(), null, ending.at()));
            caseStarts.add(at);
        }
        endings.clear();
    }

    private void happen(Instant at, FactName name, @Nullable String paper) {
        note(effective, name, paper, at);
        note(beginnings, name, paper, at);
    }

    private static void note(
            Map<ServiceHistory.Key, NavigableSet<Instant>> where, FactName name, @Nullable String paper, Instant at) {
        where.computeIfAbsent(new ServiceHistory.Key(name, paper), _ -> new TreeSet<>())
                .add(at);
    }
}
