package io.weibao.sla.target;

import static io.weibao.sla.fact.FactName.CANCELLED;
import static io.weibao.sla.fact.FactName.REOPENED;

import io.weibao.sla.fact.Circumstances;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.Party;
import io.weibao.sla.fact.ServiceHistory;
import io.weibao.sla.fact.TicketKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One promise: that something will have happened some time after something else.
 *
 * @param kinds of ticket for which it is given
 * @param opens what brings it to life; absent if that is its anchor
 * @param stops any of these facts fulfils it
 * @param cancelledBy any of these makes it needless, as cancelling the ticket always does
 * @param durations exactly one of them fits any case
 * @param pausedBy whose being waited for does not count
 * @param warnings how long before it is due, in working time
 */
public record Target(
        String id,
        Text name,
        Set<TicketKind> kinds,
        Condition when,
        Anchor anchor,
        @Nullable Opening opens,
        Set<FactName> stops,
        Set<FactName> cancelledBy,
        String calendar,
        List<DurationRow> durations,
        Set<Party> pausedBy,
        List<Duration> warnings,
        List<EscalationStep> escalation,
        Clause clause) {

    /** @param levels none means any */
    public record Condition(
            Set<FaultLevel> levels, @Nullable Boolean businessStopped) {

        public static final Condition ALWAYS = new Condition(Set.of(), null);

        public Condition {
            levels = Set.copyOf(levels);
        }

        boolean holds(FaultLevel level, boolean stopped) {
            return (levels.isEmpty() || levels.contains(level))
                    && (businessStopped == null || businessStopped == stopped);
        }
    }

    /** What the time is counted from. */
    public sealed interface Anchor {

        /** A fact. Raised means a late reopening too; an agreed date means the date itself, not when it was agreed. */
        record Happened(FactName fact) implements Anchor {}

        /** The moment at which another target is due. */
        record Due(String target) implements Anchor {}
    }

    /** What brings a target to life when its anchor alone does not. */
    public sealed interface Opening {

        record On(FactName fact) implements Opening {}

        /** That another target was due and not met. */
        record IfMissed(String target) implements Opening {}
    }

    public Target {
        kinds = Set.copyOf(kinds);
        stops = Set.copyOf(stops);
        cancelledBy = Set.copyOf(cancelledBy);
        durations = List.copyOf(durations);
        pausedBy = Set.copyOf(pausedBy);
        warnings = List.copyOf(warnings);
        escalation = List.copyOf(escalation);
    }

    /** Whether it is given under these circumstances. */
    boolean isPromised(Circumstances now) {
        return covers(now.kind(), now.level(), now.businessStopped());
    }

    /** Whether it is given for such tickets. */
    public boolean covers(TicketKind kind, FaultLevel level, boolean businessStopped) {
        return kinds.contains(kind) && when.holds(level, businessStopped);
    }

    boolean isAnchoredAt(FactName fact) {
        return anchor instanceof Anchor.Happened happened && happened.fact() == fact;
    }

    /** The facts that make it needless: those agreed, the end of the ticket, and taking back what it is counted from. */
    Set<FactName> madeNeedlessBy() {
        boolean canBeTakenBack = ServiceHistory.ENDINGS.stream().anyMatch(this::isAnchoredAt);
        return Stream.concat(cancelledBy.stream(), Stream.of(CANCELLED, canBeTakenBack ? REOPENED : CANCELLED))
                .collect(Collectors.toSet());
    }

    /** Whether the end of the work on the ticket is an end of this target, so that a reopening concerns it. */
    boolean endsWith(FactName ending) {
        return ServiceHistory.ENDINGS.contains(ending)
                && (stops.contains(ending) || madeNeedlessBy().contains(ending));
    }

    /** The ids of the targets without which this one cannot be reckoned. */
    public Set<String> refersTo() {
        return Stream.of(
                        anchor instanceof Anchor.Due(String target) ? target : "",
                        opens instanceof Opening.IfMissed(String target) ? target : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }
}
