package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Takes in what people report. This is the platform's hottest path: one transaction, and in it one statement. */
@ApplicationScoped
public class IntakeDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final TicketDrafts drafts;
    private final TicketRows rows;
    private final TicketViewer viewer;

    IntakeDesk(UnitOfWork work, Idempotency idempotency, TicketDrafts drafts, TicketRows rows, TicketViewer viewer) {
        this.work = work;
        this.idempotency = idempotency;
        this.drafts = drafts;
        this.rows = rows;
        this.viewer = viewer;
    }

    /**
     * Raises a ticket, once per key.
     *
     * @param key the header {@code Idempotency-Key}, if any
     */
    public Answer raise(RaiseTicket request, Actor actor, @Nullable String key) {
        TicketDraft draft = drafts.raise(request, actor);
        TicketView view = viewer.view(draft.ticket(), draft.place());
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, request, () -> {
                    rows.insert(draft);
                    URI location =
                            URI.create("/api/v1/tickets/" + draft.ticket().number());
                    return Answer.created(location, draft.ticket().version(), view);
                }));
    }
}
