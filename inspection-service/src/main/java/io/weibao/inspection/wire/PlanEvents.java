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

    static final String TOPIC = "weibao.inspection-plans.v1";
    static final String PLAN_RECORDED = "io.weibao.inspection.plan-recorded.v1";
    static final String COMPONENT_RECORDED = "io.weibao.inspection.component-recorded.v1";

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
        Instant at = clock.instant();
        publish(
                plan.id(),
                plan.version(),
                PLAN_RECORDED,
                plan.name(),
                plan.place(),
                at,
                PlanRecorded.of(plan, actor, at));
    }

    @Override
    public void recorded(Component component, Actor actor) {
        Instant at = clock.instant();
        publish(
                component.id(),
                component.version(),
                COMPONENT_RECORDED,
                component.name(),
                component.place(),
                at,
                ComponentRecorded.of(component, actor, at));
    }

    private void publish(UUID key, long version, String type, String subject, Place place, Instant at, Object data) {
        outbox.publish(new OutgoingEvent(
                ids.next(),
                TOPIC,
                key.toString(),
                version,
                type,
                subject,
                place.customer().id(),
                "live",
                at,
                data));
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
