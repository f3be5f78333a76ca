package io.weibao.sla.target;

import io.weibao.calendar.CalendarBook;
import io.weibao.sla.fact.Circumstances;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.fact.ServiceHistory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives from promises, calendars and facts where every promise for a ticket stands at a moment. This is the only place
 * where that is decided: live clocks, simulations and imported tickets all come here.
 *
 * <p>A pure function. It counts whole seconds. What is done at the due moment is done in time; what is not done by then is
 * late from that moment on. A clock costs as much as there are facts while it runs.
 */
public final class ClockCalculator {

    private ClockCalculator() {}

    /**
     * @param facts of one ticket, in the order in which they were recorded
     * @param asOf later facts are not looked at; before the ticket was raised there are no clocks
     */
    public static Evaluation evaluate(Terms terms, CalendarBook book, List<ServiceFact> facts, Instant asOf) {
        if (facts.stream().noneMatch(fact -> fact.name() == FactName.RAISED)) {
            throw new IllegalArgumentException("Nothing can be said about a ticket that was never raised");
        }
        return ServiceHistory.of(facts, terms.reopenGrace(), asOf.truncatedTo(ChronoUnit.SECONDS))
                .map(history -> evaluate(terms, book, history))
                .orElseGet(() -> new Evaluation(List.of(), List.of(), List.of()));
    }

    private static Evaluation evaluate(Terms terms, CalendarBook book, ServiceHistory history) {
        Given given = new Given(terms, book, history);
        Map<String, List<Clock>> clocks = new LinkedHashMap<>();
        for (Target target : terms.inOrderOfReference()) {
            clocks.put(target.id(), new ClocksOfTarget(given, target, clocks).all());
        }
        Circumstances now = history.circumstancesAt(history.asOf());
        List<Clock> all = new ArrayList<>();
        List<Target> notYet = new ArrayList<>();
        List<Target> notPromised = new ArrayList<>();
        for (Target target : terms.targets()) {
            List<Clock> ofTarget = clocks.getOrDefault(target.id(), List.of());
            all.addAll(ofTarget);
            if (ofTarget.isEmpty()) {
                (target.isPromised(now) ? notYet : notPromised).add(target);
            }
        }
        return new Evaluation(all, notYet, notPromised);
    }
}
