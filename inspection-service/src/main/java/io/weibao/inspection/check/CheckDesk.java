package io.weibao.inspection.check;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.inventory.Component;
import io.weibao.inspection.inventory.Components;
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
import jakarta.enterprise.event.Event;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows checks, and their history (N4). */
@ApplicationScoped
class CheckDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Checks checks;
    private final CheckRuns runs;
    private final TargetList lists;
    private final Components components;
    private final CheckSettings settings;
    private final Event<CheckLoop.ChecksChanged> changed;
    private final Ids ids;
    private final Clock clock;

    CheckDesk(
            UnitOfWork work,
            Idempotency idempotency,
            Checks checks,
            CheckRuns runs,
            TargetList lists,
            Components components,
            CheckSettings settings,
            Event<CheckLoop.ChecksChanged> changed,
            Ids ids,
            Clock clock) {
        this.work = work;
        this.idempotency = idempotency;
        this.checks = checks;
        this.runs = runs;
        this.lists = lists;
        this.components = components;
        this.settings = settings;
        this.changed = changed;
        this.ids = ids;
        this.clock = clock;
    }

    Answer record(Actor actor, @Nullable String key, CheckDraft draft) {
        return work.in(actor.scope(), () -> idempotency.once(actor, key, draft, () -> record(actor, draft)));
    }

    private Answer record(Actor actor, CheckDraft draft) {
        Component component = component(draft);
        requireAllowed(draft, component.place().customer().id());
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
        changed.fire(new CheckLoop.ChecksChanged());
        return Answer.created(
                URI.create("/api/v1/automatic-checks/" + check.id()), check.version(), CheckView.of(check));
    }

    AutomaticCheck amend(Actor actor, UUID id, @Nullable String ifMatch, CheckDraft draft) {
        return work.in(actor.scope(), () -> {
            AutomaticCheck before = checks.existing(id);
            ETags.requireMatch(ifMatch, before.version());
            Named component = component(draft, before).named();
            requireAllowed(draft, before.place().customer().id());
            AutomaticCheck after = before.amended(draft, component);
            if (!checks.update(after, clock.instant(), actor.id())) {
                throw new StaleVersion(null);
            }
            changed.fire(new CheckLoop.ChecksChanged());
            return after;
        });
    }

    private Component component(CheckDraft draft) {
        return components
                .find(draft.component())
                .orElseThrow(() -> InvalidValues.at("/component", "unknown-reference"));
    }

    private Component component(CheckDraft draft, AutomaticCheck before) {
        Component component = component(draft);
        if (!component.place().equals(before.place())) {
            throw InvalidValues.at("/component", "place-stays");
        }
        return component;
    }

    /** What is refused at every run is better said at once. Names are not resolved here: what they mean may change. */
    private void requireAllowed(CheckDraft draft, UUID customer) {
        if (draft.certificateDaysFault() > draft.certificateDaysAttention()) {
            throw InvalidValues.at("/certificateDaysFault", "thresholds-out-of-order");
        }
        Target target = Target.of(draft.url());
        AllowedTargets allowed = lists.of(customer);
        Optional<InetAddress> spelled = Addresses.literal(target.host());
        boolean never = spelled.isPresent()
                && (Addresses.isNever(spelled.get(), settings.allowLoopback()) || !allowed.reaches(spelled.get()));
        if (never || !allowed.names(target)) {
            throw InvalidValues.at("/url", "target-not-allowed");
        }
    }

    AutomaticCheck show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> checks.existing(id));
    }

    Page<AutomaticCheck> list(
            Actor actor, @Nullable UUID customer, @Nullable UUID system, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        checks.page(customer, system, after, limit),
                        limit,
                        listed -> Cursor.of(listed.recordedAt(), listed.check().id()))
                .map(Checks.Listed::check));
    }

    Page<CheckRun> runs(Actor actor, UUID id, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> {
            UUID known = checks.existing(id).id();
            return Page.of(runs.page(known, after, limit), limit, run -> Cursor.of(run.at(), run.id()));
        });
    }
}
