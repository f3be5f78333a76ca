package io.weibao.sla.simulation;

import io.weibao.sla.fact.FactJson;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.Happening.Paused;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.json.Document;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that somebody imagines, within bounds: the first is {@code raised}, and none lies years away from it. */
record ImaginedFacts(List<ServiceFact> facts, Instant asOf) {

    private static final int MOST = 500;
    private static final Duration FARTHEST = Duration.ofDays(3660);

    /** @param now what is looked at if nothing else is said, unless facts lie in the future */
    static ImaginedFacts read(Document simulation, ZoneId zone, Instant now) {
        List<ServiceFact> facts = new ArrayList<>();
        List<Document> places = simulation.field("facts").items(MOST);
        if (places.isEmpty() && simulation.isSound()) {
            simulation.field("facts").refuse("missing-value");
        }
        for (Document place : places) {
            ServiceFact fact = FactJson.imagined(place, zone);
            boolean first = facts.isEmpty();
            facts.add(fact);
            check(place, fact, facts.getFirst(), first);
        }
        return new ImaginedFacts(facts, asOf(simulation.field("asOf"), zone, now, facts));
    }

    private static void check(Document place, ServiceFact fact, ServiceFact raised, boolean first) {
        if (first != (fact.name() == FactName.RAISED)) {
            place.field("fact").refuse("raised-comes-first");
        }
        if (isFar(fact.occurredAt(), raised)) {
            place.field("at").refuse("too-far-away");
        }
        if (fact.what() instanceof Paused paused && paused.until() != null && isFar(paused.until(), raised)) {
            place.field("until").refuse("too-far-away");
        }
    }

    private static Instant asOf(Document asOf, ZoneId zone, Instant now, List<ServiceFact> facts) {
        Instant latest = facts.stream()
                .map(ServiceFact::occurredAt)
                .max(Comparator.naturalOrder())
                .orElse(now);
        @Nullable Instant asked = asOf.ifPresent(moment -> moment.moment(zone));
        if (asked == null) {
            return latest.isAfter(now) ? latest : now;
        }
        if (!facts.isEmpty() && isFar(asked, facts.getFirst())) {
            asOf.refuse("too-far-away");
        }
        return asked;
    }

    private static boolean isFar(Instant moment, ServiceFact raised) {
        return Duration.between(raised.occurredAt(), moment).abs().compareTo(FARTHEST) > 0;
    }
}
