package io.weibao.inspection.check;

import io.weibao.inspection.inventory.Component;
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

/** Records, changes and shows checks, and their history (N4). */
@ApplicationScoped
class CheckDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Checks checks;
    private final CheckRuns runs;
    private final CheckGate gate;
    private final CheckWriter writer;

    CheckDesk(
            UnitOfWork work,
            Idempotency idempotency,
            Checks checks,
            CheckRuns runs,
            CheckGate gate,
            CheckWriter writer) {
        this.work = work;
        this.idempotency = idempotency;
        this.checks = checks;
        this.runs = runs;
        this.gate = gate;
        this.writer = writer;
    }

    Answer record(Actor actor, @Nullable String key, CheckDraft draft) {
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, draft, () -> {
                    Component component = gate.component(draft);
                    gate.requireItem(draft, component.place().system().id());
                    gate.requireAllowed(draft, component.place().customer().id());
                    CheckView view = CheckView.of(writer.first(actor, draft, component));
                    return Answer.created(URI.create("/api/v1/automatic-checks/" + view.id()), view.version(), view);
                }));
    }

    AutomaticCheck amend(Actor actor, UUID id, @Nullable String ifMatch, CheckDraft draft) {
        return work.in(actor.scope(), () -> {
            AutomaticCheck before = checks.existing(id);
            ETags.requireMatch(ifMatch, before.version());
            if (before.draft().equals(draft)) {
                return before;
            }
            Component component = gate.component(draft);
            if (!component.place().equals(before.place())) {
                throw InvalidValues.at("/component", "place-stays");
            }
            gate.requireItem(draft, before.place().system().id());
            gate.requireAllowed(draft, before.place().customer().id());
            return writer.following(actor, before.amended(draft, component.named()));
        });
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
