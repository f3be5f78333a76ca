package io.weibao.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    private static final Duration PAUSE_FOR_A_BROKEN_CASE = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(ClockKeeper.class);

    private final TicketCases cases;
    private final Clocks clocks;
    private final Alarms alarms;
    private final Announcements announcements;
    private final Event<TimersArmed> armed;

    ClockKeeper(
            TicketCases cases, Clocks clocks, Alarms alarms, Announcements announcements, Event<TimersArmed> armed) {
        this.cases = cases;
        this.clocks = clocks;
        this.alarms = alarms;
        this.announcements = announcements;
        this.armed = armed;
    }

    /** Facts of these tickets arrived. What is due already is fired by the timer loop a moment later. */
    public void recompute(Collection<UUID> tickets, Instant asOf) {
        Settler settler = new Settler(asOf, false);
        Map<UUID, List<Standing>> standing = clocks.standing(tickets);
        for (TicketCase each : cases.of(tickets)) {
            settle(settler, each, standing, asOf);
        }
        apply(settler.settlement(), asOf);
    }

    /**
     * Timers of these tickets are due: everything of theirs whose moment has come fires now.
     *
     * @return the tickets that could not be computed; their timers are still pending
     */
    List<UUID> fire(Collection<UUID> tickets, Instant asOf) {
        Settler settler = new Settler(asOf, true);
        Map<UUID, List<Standing>> standing = clocks.standing(tickets);
        List<UUID> broken = new ArrayList<>();
        for (TicketCase each : cases.of(tickets)) {
            try {
                settle(settler, each, standing, asOf);
            } catch (IllegalArgumentException | IllegalStateException contradiction) {
                // One agreement that cannot be computed must not hold up the alarms of everybody else.
                LOG.errorf(
                        contradiction,
                        "Clocks cannot be computed: ticket=%s",
                        each.ticket().number());
                broken.add(each.ticket().id());
            }
        }
        apply(settler.settlement(), asOf);
        return broken;
    }

    static Instant nextTry(Instant asOf) {
        return asOf.plus(PAUSE_FOR_A_BROKEN_CASE);
    }

    private static void settle(Settler settler, TicketCase each, Map<UUID, List<Standing>> standing, Instant asOf) {
        settler.settle(
                each.ticket(),
                each.agreement().terms(),
                each.evaluateAll(asOf).clocks(),
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
