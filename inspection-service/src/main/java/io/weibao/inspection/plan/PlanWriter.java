package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Place;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a draft into a plan that holds together. Works inside the desk's transaction. */
@ApplicationScoped
class PlanWriter {

    private final Plans plans;
    private final PlanRules rules;
    private final PlanKeeper keeper;
    private final Schedules schedules;
    private final Ids ids;

    PlanWriter(Plans plans, PlanRules rules, PlanKeeper keeper, Schedules schedules, Ids ids) {
        this.plans = plans;
        this.rules = rules;
        this.keeper = keeper;
        this.schedules = schedules;
        this.ids = ids;
    }

    Plan first(Actor actor, PlanDraft draft) {
        Place place = rules.place(draft);
        rules.requireNear(draft);
        Recurrence recurrence = Recurrence.of(draft.recurrence(), draft.startsOn());
        rules.requireTemplate(draft);
        plans.lock(draft.system());
        return keeper.keep(
                actor,
                new Plan(
                        ids.next(),
                        1,
                        place,
                        draft.name(),
                        draft.template(),
                        recurrence,
                        draft.startsOn(),
                        draft.movedToWorkingDays(),
                        draft.dueDays(),
                        rules.inspector(draft.inspector()),
                        draft.active(),
                        null));
    }

    Plan following(Actor actor, Plan before, PlanDraft draft) {
        if (!before.startsOn().equals(draft.startsOn())) {
            rules.requireNear(draft);
        }
        Recurrence recurrence = Recurrence.of(draft.recurrence(), draft.startsOn());
        rules.requireTemplate(draft);
        return keeper.keep(
                actor, before.amended(draft, recurrence, rules.inspector(draft.inspector()), schedules.thisMonth()));
    }
}
