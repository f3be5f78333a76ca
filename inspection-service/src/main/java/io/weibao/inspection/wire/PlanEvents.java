package io.weibao.inspection.wire;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.inventory.Component;
import io.weibao.inspection.inventory.ComponentKind;
import io.weibao.inspection.inventory.ComponentNews;
import io.weibao.inspection.plan.Plan;
import io.weibao.inspection.plan.PlanNews;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans and components as events of weibao.inspection-plans.v1, numbered by their versions. */
@ApplicationScoped
class PlanEvents implements PlanNews, ComponentNews {

    private static final String TOPIC = "weibao.inspection-plans.v1";
    private static final String PLAN_RECORDED = "io.weibao.inspection.plan-recorded.v1";
    private static final String COMPONENT_RECORDED = "io.weibao.inspection.component-recorded.v1";

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    PlanEvents(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void recorded(Plan plan, Actor actor) {
        outbox.publish(event(plan, actor, clock.instant(), ids.next()));
    }

    @Override
    public void recorded(Component component, Actor actor) {
        outbox.publish(event(component, actor, clock.instant(), ids.next()));
    }

    static OutgoingEvent event(Plan plan, Actor actor, Instant at, UUID id) {
        PlanRecorded data = PlanRecorded.of(plan, actor, at);
        return event(id, plan.named(), plan.version(), PLAN_RECORDED, plan.place(), at, data);
    }

    static OutgoingEvent event(Component component, Actor actor, Instant at, UUID id) {
        ComponentRecorded data = ComponentRecorded.of(component, actor, at);
        return event(id, component.named(), component.version(), COMPONENT_RECORDED, component.place(), at, data);
    }

    private static OutgoingEvent event(
            UUID id, Named thing, long version, String type, Place place, Instant at, Object data) {
        return new OutgoingEvent(
                id,
                TOPIC,
                thing.id().toString(),
                version,
                type,
                thing.name(),
                place.customer().id(),
                "live",
                at,
                data);
    }

    /** A plan was recorded or changed. */
    record PlanRecorded(PlanData plan, UUID actor, Instant at) {

        static PlanRecorded of(Plan plan, Actor actor, Instant at) {
            return new PlanRecorded(PlanData.of(plan), actor.id(), at);
        }
    }

    record PlanData(
            UUID id,
            String name,
            Named customer,
            Named system,
            String template,
            String recurrence,
            LocalDate startsOn,
            boolean movedToWorkingDays,
            int dueDays,
            @Nullable UUID inspector,
            boolean active) {

        static PlanData of(Plan plan) {
            return new PlanData(
                    plan.id(),
                    plan.name(),
                    plan.place().customer(),
                    plan.place().system(),
                    plan.template(),
                    plan.recurrence().rule(),
                    plan.startsOn(),
                    plan.movedToWorkingDays(),
                    plan.dueDays(),
                    plan.inspector() == null ? null : plan.inspector().id(),
                    plan.active());
        }
    }

    /** A component was recorded or changed. */
    record ComponentRecorded(ComponentData component, UUID actor, Instant at) {

        static ComponentRecorded of(Component component, Actor actor, Instant at) {
            return new ComponentRecorded(ComponentData.of(component), actor.id(), at);
        }
    }

    record ComponentData(UUID id, String name, ComponentKind kind, Named customer, Named system, boolean active) {

        static ComponentData of(Component component) {
            return new ComponentData(
                    component.id(),
                    component.name(),
                    component.kind(),
                    component.place().customer(),
                    component.place().system(),
                    component.active());
        }
    }
}
