package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Directory;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Person;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.template.Templates;
import io.weibao.kit.problem.InvalidValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan names must be there, and it must start within sight. */
@ApplicationScoped
class PlanRules {

    /** So far back a plan may start: months since then become rows of missed rounds. */
    private static final int MOST_YEARS_BACK = 3;

    private static final int MOST_YEARS_AHEAD = 5;

    private final Directory directory;
    private final Templates templates;
    private final Schedules schedules;

    PlanRules(Directory directory, Templates templates, Schedules schedules) {
        this.directory = directory;
        this.templates = templates;
        this.schedules = schedules;
    }

    Place place(PlanDraft draft) {
        return directory
                .place(draft.customer(), draft.system())
                .orElseThrow(() -> InvalidValues.at("/system", "unknown-reference"));
    }

    void requireNear(PlanDraft draft) {
        if (draft.startsOn().isBefore(schedules.today().minusYears(MOST_YEARS_BACK))) {
            throw InvalidValues.at("/startsOn", "starts-too-early", MOST_YEARS_BACK);
        }
        if (draft.startsOn().isAfter(schedules.today().plusYears(MOST_YEARS_AHEAD))) {
            throw InvalidValues.at("/startsOn", "starts-too-late", MOST_YEARS_AHEAD);
        }
    }

    void requireTemplate(PlanDraft draft) {
        if (templates.newest(draft.template()).isEmpty()) {
            throw InvalidValues.at("/template", "unknown-reference");
        }
    }

    @Nullable
    Named inspector(@Nullable UUID id) {
        return id == null
                ? null
                : directory
                        .person(id)
                        .filter(Person::mayInspect)
                        .map(person -> new Named(person.id(), person.name()))
                        .orElseThrow(() -> InvalidValues.at("/inspector", "no-inspector"));
    }
}
