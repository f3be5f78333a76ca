package io.weibao.inspection.template;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records checklists of the installation's own and shows them all (N2). */
@ApplicationScoped
class TemplateDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Templates templates;
    private final Clock clock;

    TemplateDesk(UnitOfWork work, Idempotency idempotency, Templates templates, Clock clock) {
        this.work = work;
        this.idempotency = idempotency;
        this.templates = templates;
        this.clock = clock;
    }

    Answer record(Actor actor, @Nullable String key, Checklist checklist) {
        ChecklistRules.check(checklist);
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, checklist, () -> {
                    Template template = new Template(checklist, 1, false);
                    if (templates.isShipped(checklist.id())
                            || !templates.insert(template, clock.instant(), actor.id())) {
                        throw new TemplateExists(checklist.id());
                    }
                    return Answer.created(
                            URI.create("/api/v1/inspection-templates/" + template.id()),
                            template.version(),
                            TemplateView.of(template));
                }));
    }

    /** The next version of an own checklist; rounds keep the one they started with. */
    Template follow(Actor actor, String id, @Nullable String ifMatch, Checklist checklist) {
        ChecklistRules.check(checklist);
        return work.in(actor.scope(), () -> {
            Template before = templates.existing(id);
            if (before.shipped()) {
                throw new TemplateStays(id);
            }
            if (!checklist.id().equals(id)) {
                throw InvalidValues.at("/id", "invalid-value");
            }
            ETags.requireMatch(ifMatch, before.version());
            if (before.checklist().equals(checklist)) {
                return before;
            }
            Template after = new Template(checklist, before.version() + 1, false);
            if (!templates.insert(after, clock.instant(), actor.id())) {
                throw new StaleVersion(null);
            }
            return after;
        });
    }

    Template show(Actor actor, String id) {
        return work.reading(actor.scope(), () -> templates.existing(id));
    }

    List<Template> all(Actor actor) {
        return work.reading(actor.scope(), templates::all);
    }
}
