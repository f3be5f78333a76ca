package io.weibao.sla.target;

import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.Party;
import io.weibao.sla.fact.PauseReason;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The verdict on a promise at a moment. */
public sealed interface ClockReading {

    /** How it is written in answers and events: {@code at-risk}. */
    String label();

    /** Whether something is still to be done for it. */
    default boolean running() {
        return endedAt() == null;
    }

    /** When it was fulfilled or became needless; absent while it runs. */
    default @Nullable Instant endedAt() {
        return switch (this) {
            case Met met -> met.stoppedAt();
            case Breached breached -> breached.stoppedAt();
            case Cancelled cancelled -> cancelled.at();
            case OnTrack _, AtRisk _, Paused _ -> null;
        };
    }

    /** @param remaining working time until it is due */
    record OnTrack(Duration remaining) implements ClockReading {
        @Override
        public String label() {
            return "on-track";
        }
    }

    /** A warning point has passed. */
    record AtRisk(Instant since, Duration remaining) implements ClockReading {
        @Override
        public String label() {
            return "at-risk";
        }
    }

    /**
     * The time does not count, because somebody is waited for.
     *
     * @param reason absent when that is consent
     * @param until when the wait lapses by itself
     */
    record Paused(
            Instant since,
            Party party,
            @Nullable PauseReason reason,
            @Nullable Instant until,
            Duration remaining) implements ClockReading {
        @Override
        public String label() {
            return "paused";
        }
    }

    record Met(Instant stoppedAt) implements ClockReading {
        @Override
        public String label() {
            return "met";
        }
    }

    /** @param stoppedAt when it was fulfilled or became needless after all; absent while it is not */
    record Breached(Instant breachedAt, @Nullable Instant stoppedAt, Onset onset) implements ClockReading {
        @Override
        public String label() {
            return "breached";
        }
    }

    /** @param by the fact that made it needless, or with which it was no longer promised */
    record Cancelled(Instant at, FactName by) implements ClockReading {
        @Override
        public String label() {
            return "cancelled";
        }
    }

    /** How a promise came to be broken. */
    enum Onset {
        /** Its time ran out. */
        DUE_PASSED,
        /** Its time had run out before it came to life, so it was broken from the start. */
        PAST_WHEN_OPENED,
        /** A change of circumstances shortened it to less than had passed already. */
        PAST_WHEN_CHANGED
    }
}
