package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Place;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows plans (N1). */
@ApplicationScoped
class PlanDesk {

    private static final int FURTHEST_PREVIEW_YEARS = 5;

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Plans plans;
    private final PlanWriter writer;
    private final Schedules schedules;

    PlanDesk(UnitOfWork work, Idempotency idempotency, Plans plans, PlanWriter writer, Schedules schedules) {
        this.work = work;
        this.idempotency = idempotency;
        this.plans = plans;
        this.writer = writer;
        this.schedules = schedules;
    }

    Answer record(Actor actor, @Nullable String key, PlanDraft draft) {
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, draft, () -> {
                    PlanView view = PlanView.of(writer.first(actor, draft));
                    return Answer.created(URI.create("/api/v1/inspection-plans/" + view.id()), view.version(), view);
                }));
    }

    Plan amend(Actor actor, UUID id, @Nullable String ifMatch, PlanDraft draft) {
        return work.in(actor.scope(), () -> {
            Plan seen = plans.existing(id);
            ETags.requireMatch(ifMatch, seen.version());
            requireSamePlace(seen.place(), draft);
            plans.lock(draft.system());
            Plan before = plans.existing(id);
            ETags.requireMatch(ifMatch, before.version());
            return before.draft().equals(draft) ? before : writer.following(actor, before, draft);
        });
    }

    private static void requireSamePlace(Place place, PlanDraft draft) {
        if (!place.customer().id().equals(draft.customer())) {
            throw InvalidValues.at("/customer", "place-stays");
        }
        if (!place.system().id().equals(draft.system())) {
            throw InvalidValues.at("/system", "place-stays");
        }
    }

    Plan show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> plans.existing(id));
    }

    Page<Plan> list(Actor actor, PlanFilter filter, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        plans.page(filter, after, limit),
                        limit,
                        listed -> Cursor.of(listed.recordedAt(), listed.plan().id()))
                .map(Plans.Listed::plan));
    }

    /** The days of a plan in a span; a year from today unless said. */
    List<Occurrence> dates(Actor actor, UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? schedules.today() : from;
        LocalDate last = to == null ? first.plusYears(1) : to;
        if (last.isBefore(first) || last.isAfter(first.plusYears(FURTHEST_PREVIEW_YEARS))) {
            throw InvalidValues.at("/to", "invalid-value");
        }
        return schedules.of(show(actor, id)).between(first, last);
    }
}
