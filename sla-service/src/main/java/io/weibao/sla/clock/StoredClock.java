package io.weibao.sla.clock;

import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Clock;
import io.weibao.sla.target.ClockReading;
import io.weibao.sla.target.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an index needs of a computed clock. Derived and replaced whole; the generation grows when the due time moves, and
 * with it every timer begins anew.
 */
public record StoredClock(
        UUID id,
        UUID ticket,
        UUID customer,
        String target,
        int cycle,
        ClockState state,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt,
        @Nullable Instant pausedSince,
        @Nullable Instant pausedUntil,
        @Nullable String pausedFor,
        boolean provisional,
        int breaches,
        List<Breaches.Past> pastBreaches,
        Clause clause,
        int generation) {

    public StoredClock {
        pastBreaches = List.copyOf(pastBreaches);
    }

    /** The same clock has the same id after every recomputation and every rebuild. */
    static UUID id(UUID ticket, String target, int cycle) {
        return UUID.nameUUIDFromBytes((ticket + "/" + target + "/" + cycle).getBytes(StandardCharsets.UTF_8));
    }

    static StoredClock of(TrackedTicket ticket, Clock clock, @Nullable StoredClock before) {
        Wait wait = Wait.of(clock.reading());
        Instant dueAt = wait != null && wait.until() == null ? null : clock.dueAt();
        return new StoredClock(
                id(ticket.id(), clock.target().id(), clock.cycle()),
                ticket.id(),
                ticket.customer(),
                clock.target().id(),
                clock.cycle(),
                ClockState.of(clock.reading()),
                clock.startedAt(),
                dueAt,
                firstWarning(clock),
                clock.stoppedAt(),
                clock.breachedAt(),
                wait == null ? null : wait.since(),
                wait == null ? null : wait.until(),
                wait == null ? null : wait.reason(),
                clock.deadline().provisional(),
                clock.pastBreaches().size() + (clock.breachedAt() == null ? 0 : 1),
                Breaches.of(clock),
                clock.clause(),
                generation(dueAt, before));
    }

    private static int generation(@Nullable Instant dueAt, @Nullable StoredClock before) {
        if (before == null) {
            return 1;
        }
        return Objects.equals(dueAt, before.dueAt()) ? before.generation() : before.generation() + 1;
    }

    private static @Nullable Instant firstWarning(Clock clock) {
        return clock.milestones().stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.WARNING)
                .map(Milestone::at)
                .findFirst()
                .orElse(null);
    }

    /** A clock of which the facts no longer know anything: a later, earlier-dated fact took its ground away. */
    StoredClock withoutGround() {
        return new StoredClock(
                id,
                ticket,
                customer,
                target,
                cycle,
                ClockState.CANCELLED,
                startedAt,
                dueAt,
                null,
                stoppedAt,
                breachedAt,
                null,
                null,
                null,
                provisional,
                breaches,
                pastBreaches,
                clause,
                generation);
    }

    boolean ended() {
        return state.ended();
    }

    /** Whether nothing new is to be said of its end: facts of earlier that are told later may turn a verdict round. */
    boolean endsLike(StoredClock other) {
        return state == other.state
                && (!ended()
                        || (Objects.equals(breachedAt, other.breachedAt)
                                && Objects.equals(stoppedAt, other.stoppedAt)));
    }

    /** When the promise was first broken, by the facts known now; circumstances that change afterwards do not undo it. */
    public @Nullable Instant firstBreachedAt() {
        return pastBreaches.isEmpty() ? breachedAt : pastBreaches.getFirst().at();
    }

    /** The verdict at a moment, as {@link io.weibao.sla.target.ClockReading} labels it. */
    public String readingAt(Instant moment) {
        return switch (state) {
            case CANCELLED -> "cancelled";
            case STOPPED -> breachedAt == null ? "met" : "breached";
            case PAUSED -> pausedUntil == null || moment.isBefore(pausedUntil) ? "paused" : runningAt(moment);
            case RUNNING -> runningAt(moment);
        };
    }

    private String runningAt(Instant moment) {
        if (breachedAt != null || reached(dueAt, moment)) {
            return "breached";
        }
        return reached(warnAt, moment) ? "at-risk" : "on-track";
    }

    private static boolean reached(@Nullable Instant instant, Instant moment) {
        return instant != null && !instant.isAfter(moment);
    }

    private record Wait(Instant since, @Nullable Instant until, String reason) {

        static @Nullable Wait of(ClockReading reading) {
            return reading instanceof ClockReading.Paused paused
                    ? new Wait(paused.since(), paused.until(), reason(paused))
                    : null;
        }

        private static String reason(ClockReading.Paused paused) {
            return paused.reason() == null
                    ? paused.party().label()
                    : paused.reason().label();
        }
    }
}
