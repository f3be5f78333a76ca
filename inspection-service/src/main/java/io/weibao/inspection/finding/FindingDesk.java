package io.weibao.inspection.finding;

import io.weibao.inspection.finding.FindingChange.Kind;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows findings, and asks for a ticket in one step (N5). */
@ApplicationScoped
class FindingDesk {

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Findings findings;
    private final FindingNews news;
    private final Clock clock;

    FindingDesk(UnitOfWork work, Idempotency idempotency, Findings findings, FindingNews news, Clock clock) {
        this.work = work;
        this.idempotency = idempotency;
        this.findings = findings;
        this.news = news;
        this.clock = clock;
    }

    Answer requestTicket(Actor actor, UUID id, @Nullable String key) {
        return work.in(
                actor.scope(), () -> idempotency.once(actor, key, id.toString(), () -> requestTicket(actor, id)));
    }

    private Answer requestTicket(Actor actor, UUID id) {
        news.hold(findings.existing(id));
        Finding finding = findings.existing(id);
        if (finding.state() == FindingState.CLEARED) {
            throw new FindingIsCleared();
        }
        if (!finding.mayBecomeTicket()) {
            throw new TicketRequestedAlready();
        }
        Finding requested = finding.requested(clock.instant());
        findings.save(requested);
        news.tell(new FindingChange(Kind.TICKET_REQUESTED, requested), actor);
        return Answer.ok(FindingView.of(requested));
    }

    Finding show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> findings.existing(id));
    }

    Page<Finding> list(Actor actor, FindingFilter filter, @Nullable Cursor after, int limit) {
        return work.reading(
                actor.scope(),
                () -> Page.of(
                        findings.page(filter, after, limit),
                        limit,
                        finding -> Cursor.of(finding.raisedAt(), finding.id())));
    }
}
