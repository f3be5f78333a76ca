package io.weibao.inspection.inventory;

import io.weibao.inspection.audit.AuditTrail;
import io.weibao.inspection.audit.AuditedThing;
import io.weibao.inspection.directory.Place;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps components under names that are free, and tells of them. Works inside the desk's transaction. */
@ApplicationScoped
class ComponentWriter {

    private final Components components;
    private final ComponentNews news;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    ComponentWriter(Components components, ComponentNews news, AuditTrail trail, Ids ids, Clock clock) {
        this.components = components;
        this.news = news;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    Component first(Actor actor, ComponentDraft draft, Place place) {
        Component component =
                new Component(ids.next(), 1, place, draft.kind(), draft.name(), draft.note(), draft.active());
        if (!components.insert(component, actor.id(), clock.instant())) {
            throw new ComponentNameTaken(component.name());
        }
        return told(actor, component);
    }

    Component following(Actor actor, Component before, ComponentDraft draft) {
        components.lock(before.place().system().id());
        Component after = before.amended(draft);
        if (components.isNameTaken(after)) {
            throw new ComponentNameTaken(after.name());
        }
        if (!components.update(after, actor.id(), clock.instant())) {
            throw new StaleVersion(null);
        }
        return told(actor, after);
    }

    private Component told(Actor actor, Component component) {
        trail.recorded(
                actor,
                AuditedThing.COMPONENT,
                component.id(),
                component.place().customer().id(),
                component.version(),
                ComponentView.of(component));
        news.recorded(component, actor);
        return component;
    }
}
