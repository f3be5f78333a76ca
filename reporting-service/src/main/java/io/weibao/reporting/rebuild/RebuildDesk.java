package io.weibao.reporting.rebuild;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.ledger.Generations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes requests for rebuilds and shows what became of them. */
@ApplicationScoped
class RebuildDesk {

    /** Somebody asked for a rebuild; told after the commit. */
    record RebuildRequested(UUID id) {}

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Rebuilds rebuilds;
    private final Generations generations;
    private final Event<RebuildRequested> requested;

    RebuildDesk(
            UnitOfWork work,
            Idempotency idempotency,
            Rebuilds rebuilds,
            Generations generations,
            Event<RebuildRequested> requested) {
        this.work = work;
        this.idempotency = idempotency;
        this.rebuilds = rebuilds;
        this.generations = generations;
        this.requested = requested;
    }

    /** One at a time: a second one is refused. */
    Answer begin(Actor actor, @Nullable String key) {
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, "rebuild", () -> {
                    UUID id = generations
                            .begin()
                            .flatMap(generation -> rebuilds.begin(generation, actor))
                            .orElseThrow(RebuildRunning::new);
                    requested.fire(new RebuildRequested(id));
                    return Answer.created(URI.create("/api/v1/report-rebuilds/" + id), 1, RebuildView.of(find(id)));
                }));
    }

    RebuildView show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> RebuildView.of(find(id)));
    }

    Page<RebuildView> page(Actor actor, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        rebuilds.page(after, limit), limit, rebuild -> Cursor.of(rebuild.requestedAt(), rebuild.id()))
                .map(RebuildView::of));
    }

    /** Removes some rows of generations nobody reads any more; false when there are none. */
    boolean sweep() {
        return work.in(Scope.everything(), generations::removeSomeOld);
    }

    private Rebuild find(UUID id) {
        return rebuilds.find(id).orElseThrow(() -> new NotFound("report rebuild", id));
    }
}
