package io.weibao.sla.target;

import io.weibao.sla.target.Breaches.Breach;
import io.weibao.sla.target.Milestone.Kind;
import io.weibao.sla.target.Regime.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When whom to tell about a clock. Warnings count working time backwards, escalation counts by the wall clock. */
final class Milestones {

    private Milestones() {}

    /**
     * @param from since when this deadline applies; nothing is planned before
     * @param breach when it will be missed, or was
     */
    static List<Milestone> of(Target target, CountedTime counted, Due due, Instant from, Breach breach) {
        List<Milestone> milestones = new ArrayList<>();
        Duration whole = counted.elapsed(due.at());
        for (int step = 0; step < target.warnings().size() && due.at().isAfter(from); step++) {
            Duration before = target.warnings().get(step);
            if (before.compareTo(whole) < 0) {
                Instant at = counted.due(whole.minus(before));
                milestones.add(new Milestone(Kind.WARNING, step + 1, 0, at.isBefore(from) ? from : at, List.of()));
            }
        }
        milestones.add(new Milestone(Kind.BREACH, 1, 0, breach.at(), List.of()));
        for (int step = 0; step < target.escalation().size(); step++) {
            milestones.addAll(repetitions(target.escalation().get(step), step + 1, breach.at()));
        }
        milestones.sort(Comparator.comparing(Milestone::at));
        return milestones;
    }

    private static List<Milestone> repetitions(EscalationStep step, int number, Instant breach) {
        List<Milestone> repetitions = new ArrayList<>();
        Instant at = breach.plus(step.after());
        for (int repetition = 0; repetition < step.times(); repetition++) {
            repetitions.add(new Milestone(Kind.ESCALATION, number, repetition, at, step.to()));
            at = step.every() == null ? at : at.plus(step.every());
        }
        return repetitions;
    }
}
