package io.weibao.inspection.check;

import io.weibao.inspection.audit.AuditTrail;
import io.weibao.inspection.audit.AuditedThing;
import io.weibao.inspection.inventory.Component;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Keeps checks and wakes the loop that runs them. Works inside the desk's transaction. */
@ApplicationScoped
class CheckWriter {

    private final Checks checks;
    private final AuditTrail trail;
    private final Event<ChecksChanged> changed;
    private final Ids ids;
    private final Clock clock;

    CheckWriter(Checks checks, AuditTrail trail, Event<ChecksChanged> changed, Ids ids, Clock clock) {
        this.checks = checks;
        this.trail = trail;
        this.changed = changed;
        this.ids = ids;
        this.clock = clock;
    }

    AutomaticCheck first(Actor actor, CheckDraft draft, Component component) {
        AutomaticCheck check = new AutomaticCheck(
                ids.next(),
                1,
                component.place(),
                component.named(),
                draft.kind(),
                draft.url(),
                draft.everyMinutes(),
                draft.itemKey(),
                draft.certificateDaysAttention(),
                draft.certificateDaysFault(),
                draft.active());
        checks.insert(check, clock.instant(), actor.id());
        return told(actor, check);
    }

    AutomaticCheck following(Actor actor, AutomaticCheck after) {
        if (!checks.update(after, clock.instant(), actor.id())) {
            throw new StaleVersion(null);
        }
        return told(actor, after);
    }

    private AutomaticCheck told(Actor actor, AutomaticCheck check) {
        trail.recorded(
                actor,
                AuditedThing.AUTOMATIC_CHECK,
                check.id(),
                check.place().customer().id(),
                check.version(),
                CheckView.of(check));
        changed.fire(new ChecksChanged());
        return check;
    }
}
