package io.weibao.sla.clock;

import io.weibao.sla.target.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps the stored clocks equal to what the facts say. Works on whole sets of tickets whose rows the caller holds, inside
 * the caller's transaction: clocks, timers, notices and outgoing events become visible together or not at all.
 */
@ApplicationScoped
public class ClockKeeper {

    /** Timers changed; sent when the transaction has committed. */
    record TimersArmed(Instant earliest) {}

    private static final Logger LOG = Logger.getLogger(ClockKeeper.class);

    private final TicketCases cases;
    private final Clocks clocks;
    private final Alarms alarms;
    private final Announcements announcements;
    private final HeldTickets held;
    private final Event<TimersArmed> armed;

    ClockKeeper(
            TicketCases cases,
            Clocks clocks,
            Alarms alarms,
            Announcements announcements,
            HeldTickets held,
            Event<TimersArmed> armed) {
        this.cases = cases;
        this.clocks = clocks;
        this.alarms = alarms;
        this.announcements = announcements;
        this.held = held;
        this.armed = armed;
    }

    /**
     * Facts of these tickets arrived. What is due already is fired by the timer loop a moment later. A ticket that cannot be
     * computed keeps the clocks it had and is parked until its facts change; its facts stay.
     */
    public void recompute(Collection<UUID> tickets, Instant asOf) {
        Settler settler = new Settler(asOf, false);
        Map<UUID, List<Standing>> standing = clocks.standing(tickets);
        held.release(tickets);
        for (TicketCase each : cases.of(tickets)) {
            List<Clock> computed;
            try {
                computed = each.evaluateAll(asOf).clocks();
            } catch (ClocksNotComputable failure) {
                LOG.errorf(
                        "Clocks cannot be computed: ticket=%s reason=%s",
                        each.ticket().number(), failure.getMessage());
                held.park(each.ticket().id(), failure, asOf);
                continue;
            }
            settle(settler, each, computed, standing);
        }
        apply(settler.settlement(), asOf);
    }

    /** Timers of these tickets are due: everything of theirs whose moment has come fires now, or nothing at all. */
    void fire(Collection<UUID> tickets, Instant asOf) {
        Settler settler = new Settler(asOf, true);
        Map<UUID, List<Standing>> standing = clocks.standing(tickets);
        for (TicketCase each : cases.of(tickets)) {
            settle(settler, each, each.evaluateAll(asOf).clocks(), standing);
        }
        apply(settler.settlement(), asOf);
        held.release(tickets);
    }

    private static void settle(
            Settler settler, TicketCase each, List<Clock> computed, Map<UUID, List<Standing>> standing) {
        settler.settle(
                each.ticket(),
                each.agreement().terms(),
                computed,
                standing.getOrDefault(each.ticket().id(), List.of()));
    }

    private void apply(Settlement settlement, Instant asOf) {
        clocks.write(settlement);
        if (!settlement.ended().isEmpty()) {
            alarms.ended(settlement.ended(), asOf);
        }
        if (!settlement.news().isEmpty()) {
            announcements.announce(settlement.news());
        }
        if (!settlement.fired().isEmpty()) {
            alarms.fired(settlement.fired());
        }
        settlement.timers().stream()
                .filter(timer -> timer.firedAt() == null)
                .map(Timer::plannedAt)
                .min(Instant::compareTo)
                .ifPresent(earliest -> armed.fire(new TimersArmed(earliest)));
    }
}
