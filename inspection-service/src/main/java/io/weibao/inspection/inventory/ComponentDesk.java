package io.weibao.inspection.inventory;

import io.weibao.inspection.directory.Directory;
import io.weibao.inspection.directory.Place;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows components (N10). */
@ApplicationScoped
class ComponentDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Components components;
    private final Directory directory;
    private final ComponentNews news;
    private final Ids ids;
    private final Clock clock;

    ComponentDesk(
            UnitOfWork work,
            Idempotency idempotency,
            Components components,
            Directory directory,
            ComponentNews news,
            Ids ids,
            Clock clock) {
        this.work = work;
        this.idempotency = idempotency;
        this.components = components;
        this.directory = directory;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    Answer record(Actor actor, @Nullable String key, ComponentDraft draft) {
        return work.in(actor.scope(), () -> idempotency.once(actor, key, draft, () -> record(actor, draft)));
    }

    private Answer record(Actor actor, ComponentDraft draft) {
        Place place = directory
                .place(draft.customer(), draft.system())
                .orElseThrow(() -> InvalidValues.at("/system", "unknown-reference"));
        Component component =
                new Component(ids.next(), 1, place, draft.kind(), draft.name(), draft.note(), draft.active());
        if (!components.insert(component, actor.id(), clock.instant())) {
            throw new ComponentNameTaken(component.name());
        }
        news.recorded(component, actor);
        return Answer.created(
                URI.create("/api/v1/components/" + component.id()), component.version(), ComponentView.of(component));
    }

    Component amend(Actor actor, UUID id, @Nullable String ifMatch, ComponentDraft draft) {
        return work.in(actor.scope(), () -> {
            Component before = components.existing(id);
            ETags.requireMatch(ifMatch, before.version());
            requireSamePlace(before, draft);
            components.lock(draft.system());
            Component after = before.amended(draft);
            if (components.isNameTaken(after)) {
                throw new ComponentNameTaken(after.name());
            }
            if (!components.update(after, actor.id(), clock.instant())) {
                throw new StaleVersion(null);
            }
            news.recorded(after, actor);
            return after;
        });
    }

    private static void requireSamePlace(Component component, ComponentDraft draft) {
        if (!component.place().customer().id().equals(draft.customer())) {
            throw InvalidValues.at("/customer", "place-stays");
        }
        if (!component.place().system().id().equals(draft.system())) {
            throw InvalidValues.at("/system", "place-stays");
        }
    }

    Component show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> components.existing(id));
    }

    Page<Component> list(
            Actor actor, @Nullable UUID customer, @Nullable UUID system, @Nullable Cursor after, int limit) {
        return work.reading(
                actor.scope(),
                () -> Page.of(
                        components.page(customer, system, after, limit),
                        limit,
                        component -> Cursor.of(component.name(), component.id())));
    }
}
