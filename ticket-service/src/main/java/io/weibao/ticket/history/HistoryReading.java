package io.weibao.ticket.history;

import io.weibao.ticket.desk.Fact;
import io.weibao.ticket.desk.ServiceFact;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.TicketKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads service facts from the states of one incident, row after row in the order of time. What the readings mean is decided in
 * {@code docs/adr/0035}: the first row that is no longer New is the response, a state that waits for somebody is a pause, the
 * first Resolved row of a cycle is the solution, and coming back from it to work or waiting is a reopening. A New row after any
 * other was written late by the source and changes nothing.
 */
final class HistoryReading {

    private final Instant openedAt;
    private final @Nullable Instant resolvedAt;
    private boolean begun;
    private SourceState state = SourceState.NEW;
    private FaultLevel level = FaultLevel.III;
    private Instant cycleBegan;
    private boolean solved;

    /** Begins to read an incident that was opened, and by the source's own word resolved, at these instants. */
    HistoryReading(Instant openedAt, @Nullable Instant resolvedAt) {
        this.openedAt = openedAt;
        this.resolvedAt = resolvedAt;
        this.cycleBegan = openedAt;
    }

    /** The level that a priority of the source, 1 to 4, stands for. */
    static FaultLevel level(int priority) {
        return switch (priority) {
            case 1 -> FaultLevel.I;
            case 2 -> FaultLevel.II;
            case 3 -> FaultLevel.III;
            case 4 -> FaultLevel.IV;
            default -> throw new IllegalArgumentException("a priority is 1 to 4, not " + priority);
        };
    }

    /** Where the incident stands after the rows read so far. */
    SourceState state() {
        return state;
    }

    /** The level it has now; III until the source says otherwise. */
    FaultLevel level() {
        return level;
    }

    /** The facts that this row, which is not before any row read so far, adds. */
    List<ServiceFact> read(Instant at, SourceState rowState, @Nullable Integer priority) {
        List<ServiceFact> facts = new ArrayList<>();
        FaultLevel rowLevel = priority == null ? level : level(priority);
        if (!begun) {
            begin(at, rowLevel, facts);
        } else if (rowLevel != level) {
            level = rowLevel;
            facts.add(fact(Fact.LEVEL_CHANGED, at, "level", level.name()));
        }
        if (rowState != state && rowState != SourceState.NEW) {
            move(rowState, at, facts);
        }
        return facts;
    }

    private void begin(Instant at, FaultLevel rowLevel, List<ServiceFact> facts) {
        begun = true;
        level = rowLevel;
        cycleBegan = at.isBefore(openedAt) ? at : openedAt;
        facts.add(new ServiceFact(
                Fact.RAISED,
                cycleBegan,
                Map.of("kind", TicketKind.DEFECT.name(), "level", level.name(), "businessStopped", false)));
    }

    private void move(SourceState after, Instant at, List<ServiceFact> facts) {
        SourceState before = state;
        state = after;
        if (before == SourceState.NEW) {
            facts.add(fact(Fact.RESPONDED, at));
        }
        if (before.pauseReason() != null) {
            facts.add(fact(Fact.RESUMED, at));
        }
        if (before.isEnded() && !after.isEnded()) {
            solved = false;
            cycleBegan = at;
            facts.add(fact(Fact.REOPENED, at));
        }
        if (after.pauseReason() != null) {
            facts.add(fact(Fact.PAUSED, at, "reason", after.pauseReason().id()));
        }
        if (after == SourceState.RESOLVED && !solved) {
            solved = true;
            facts.add(fact(Fact.RESOLVED, at));
        }
        if (after == SourceState.CLOSED) {
            close(at, facts);
        }
    }

    /** An incident that was closed without a Resolved row was solved when the source says so, else when it was closed. */
    private void close(Instant at, List<ServiceFact> facts) {
        if (!solved) {
            solved = true;
            facts.add(fact(Fact.RESOLVED, solvedBySource(at), "derived", true));
        }
        facts.add(fact(Fact.CLOSED, at));
    }

    private Instant solvedBySource(Instant closedAt) {
        if (resolvedAt == null || resolvedAt.isBefore(cycleBegan) || resolvedAt.isAfter(closedAt)) {
            return closedAt;
        }
        return resolvedAt;
    }

    private static ServiceFact fact(Fact fact, Instant at) {
        return new ServiceFact(fact, at, Map.of());
    }

    private static ServiceFact fact(Fact fact, Instant at, String field, Object value) {
        return new ServiceFact(fact, at, Map.of(field, value));
    }
}
