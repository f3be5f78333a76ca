package io.weibao.sla.clock;

import io.weibao.sla.clock.ClockExplanation.WhatIf;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.fact.Wait;
import io.weibao.sla.target.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Had it not waited for X, it would have been due …": the same facts without one kind of waiting. */
final class WhatIfs {

    private WhatIfs() {}

    /** One answer for each thing that was waited for and moved the due time. */
    static List<WhatIf> of(TicketCase each, Clock clock, List<Wait> waits, Instant asOf) {
        List<WhatIf> answers = new ArrayList<>();
        waits.stream().map(WhatIfs::label).distinct().forEach(label -> dueWithout(label, each, clock, asOf)
                .filter(due -> !due.equals(clock.dueAt()))
                .ifPresent(due -> answers.add(new WhatIf(label, due))));
        return List.copyOf(answers);
    }

    private static Optional<Instant> dueWithout(String label, TicketCase each, Clock clock, Instant asOf) {
        return each.with(without(label, each.facts())).evaluate(asOf).clocks().stream()
                .filter(other -> other.target().id().equals(clock.target().id()) && other.cycle() == clock.cycle())
                .map(Clock::dueAt)
                .findFirst();
    }

    private static String label(Wait wait) {
        return wait.reason() == null ? wait.party().label() : wait.reason().label();
    }

    /** Ends of waits may stay: they end nothing then. */
    private static List<ServiceFact> without(String label, List<ServiceFact> facts) {
        return facts.stream().filter(fact -> !begins(label, fact)).toList();
    }

    private static boolean begins(String label, ServiceFact fact) {
        return switch (fact.what()) {
            case Happening.Paused paused -> paused.reason().label().equals(label);
            case Happening.Plain plain -> plain.name() == FactName.CONSENT_REQUESTED && label.equals("consent");
            case Happening.Raised _,
                    Happening.LevelChanged _,
                    Happening.Classified _,
                    Happening.Converted _,
                    Happening.DateAgreed _,
                    Happening.OwedPaper _ -> false;
        };
    }
}
