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
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows components (N10). */
@ApplicationScoped
class ComponentDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Components components;
    private final ComponentWriter writer;
    private final Directory directory;

    ComponentDesk(
            UnitOfWork work,
            Idempotency idempotency,
            Components components,
            ComponentWriter writer,
            Directory directory) {
        this.work = work;
        this.idempotency = idempotency;
        this.components = components;
        this.writer = writer;
        this.directory = directory;
    }

    Answer record(Actor actor, @Nullable String key, ComponentDraft draft) {
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, draft, () -> {
                    Place place = directory
                            .place(draft.customer(), draft.system())
                            .orElseThrow(() -> InvalidValues.at("/system", "unknown-reference"));
                    ComponentView view = ComponentView.of(writer.first(actor, draft, place));
                    return Answer.created(URI.create("/api/v1/components/" + view.id()), view.version(), view);
                }));
    }

    Component amend(Actor actor, UUID id, @Nullable String ifMatch, ComponentDraft draft) {
        return work.in(actor.scope(), () -> {
            Component before = components.existing(id);
            ETags.requireMatch(ifMatch, before.version());
            requireSamePlace(before, draft);
            return before.draft().equals(draft) ? before : writer.following(actor, before, draft);
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
