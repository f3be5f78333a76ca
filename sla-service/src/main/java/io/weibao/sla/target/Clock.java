package io.weibao.sla.target;

import io.weibao.sla.target.ClockReading.Breached;
import io.weibao.sla.target.ClockReading.Paused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise that has come to life for a ticket, and all that can be said about it at a moment. The target's id and the cycle
 * name it within its ticket.
 *
 * @param cycle 1, and one more for each further visit, resolution, owed paper or late reopening
 * @param paper the paper it is about, if it is about an owed one
 * @param startedAt what its time is counted from
 * @param openedAt when it came to life, which may be later
 * @param elapsed working time used up so far, or until it ended
 * @param pastBreaches breaches under circumstances that changed later
 * @param milestones when somebody is to be told, in order; of a clock that has ended only what came before
 * @param counted its time, from the start on
 */
public record Clock(
        Target target,
        int cycle,
        @Nullable String paper,
        Instant startedAt,
        Instant openedAt,
        Deadline deadline,
        Duration elapsed,
        ClockReading reading,
        List<PastBreach> pastBreaches,
        List<Milestone> milestones,
        CountedTime counted) {

    public Clock {
        pastBreaches = List.copyOf(pastBreaches);
        milestones = List.copyOf(milestones);
    }

    public Instant dueAt() {
        return deadline.dueAt();
    }

    /** Where the figure that applies comes from. */
    public Clause clause() {
        @Nullable Clause own = deadline.row().clause();
        return own == null ? target.clause() : own;
    }

    /** Why it is due then: the spans from its start to its due time. Those that work add up to what was promised. */
    public List<Segment> segments() {
        return counted.segments(dueAt());
    }

    /** Whether something is still to be done for it. */
    public boolean running() {
        return reading.running();
    }

    /** Whether its milestones will come if nothing happens: not after its end, nor in a pause without a limit. */
    public boolean armed() {
        return running() && !(reading instanceof Paused paused && paused.until() == null);
    }

    public @Nullable Instant breachedAt() {
        return reading instanceof Breached breached ? breached.breachedAt() : null;
    }

    /** When it was fulfilled or became needless. */
    public @Nullable Instant stoppedAt() {
        return reading.endedAt();
    }
}
