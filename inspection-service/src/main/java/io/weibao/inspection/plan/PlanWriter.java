package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Directory;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Person;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.template.Templates;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a plan that holds together, keeps it and tells of it. Works inside the desk's transaction. */
@ApplicationScoped
class PlanWriter {

    /** So far back a plan may start: months since then become rows of missed rounds. */
    private static final int MOST_YEARS_BACK = 3;

    private static final int MOST_YEARS_AHEAD = 5;

    private final Plans plans;
    private final Schedules schedules;
    private final Directory directory;
    private final Templates templates;
    private final PlanNews news;
    private final Event<PlansChanged> changed;
    private final Ids ids;
    private final Clock clock;

    PlanWriter(
            Plans plans,
            Schedules schedules,
            Directory directory,
            Templates templates,
            PlanNews news,
            Event<PlansChanged> changed,
            Ids ids,
            Clock clock) {
        this.plans = plans;
        this.schedules = schedules;
        this.directory = directory;
        this.templates = templates;
        this.news = news;
        this.changed = changed;
        this.ids = ids;
        this.clock = clock;
    }

    Plan first(Actor actor, PlanDraft draft) {
        Place place = directory
                .place(draft.customer(), draft.system())
                .orElseThrow(() -> InvalidValues.at("/system", "unknown-reference"));
        requireNear(draft);
        Recurrence recurrence = Recurrence.of(draft.recurrence(), draft.startsOn());
        requireTemplate(draft);
        plans.lock(draft.system());
        return keep(
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
                        inspector(draft.inspector()),
                        draft.active(),
                        null));
    }

    Plan following(Actor actor, Plan before, PlanDraft draft) {
        if (!before.startsOn().equals(draft.startsOn())) {
            requireNear(draft);
        }
        Recurrence recurrence = Recurrence.of(draft.recurrence(), draft.startsOn());
        requireTemplate(draft);
        return keep(actor, before.amended(draft, recurrence, inspector(draft.inspector()), schedules.thisMonth()));
    }

    private Plan keep(Actor actor, Plan plan) {
        if (plan.active()) {
            plans.otherActive(plan.id(), plan.place()).ifPresent(other -> {
                throw new PlanExists(other);
            });
        }
        plans.save(plan, actor.id(), clock.instant()).ifPresent(nextAt -> changed.fire(new PlansChanged(nextAt)));
        news.recorded(plan, actor);
        return plan;
    }

    private void requireNear(PlanDraft draft) {
        if (draft.startsOn().isBefore(schedules.today().minusYears(MOST_YEARS_BACK))) {
            throw InvalidValues.at("/startsOn", "starts-too-early", MOST_YEARS_BACK);
        }
        if (draft.startsOn().isAfter(schedules.today().plusYears(MOST_YEARS_AHEAD))) {
            throw InvalidValues.at("/startsOn", "starts-too-late", MOST_YEARS_AHEAD);
        }
    }

    private void requireTemplate(PlanDraft draft) {
        if (templates.newest(draft.template()).isEmpty()) {
            throw InvalidValues.at("/template", "unknown-reference");
        }
    }

    private @Nullable Named inspector(@Nullable UUID id) {
        return id == null
                ? null
                : directory
                        .person(id)
                        .filter(Person::mayInspect)
                        .map(person -> new Named(person.id(), person.name()))
                        .orElseThrow(() -> InvalidValues.at("/inspector", "no-inspector"));
    }
}
