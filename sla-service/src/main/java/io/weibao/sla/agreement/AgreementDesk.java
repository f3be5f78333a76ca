package io.weibao.sla.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.agreement.Agreements.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records agreements and their versions, after looking at each as a whole. */
@ApplicationScoped
public class AgreementDesk {

    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final Agreements agreements;
    private final Drafts drafts;
    private final AgreementNews news;

    AgreementDesk(
            UnitOfWork unitOfWork, Idempotency idempotency, Agreements agreements, Drafts drafts, AgreementNews news) {
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.agreements = agreements;
        this.drafts = drafts;
        this.news = news;
    }

    /** @param key of the request, so that it can be repeated; an id chosen by the caller does as well */
    Answer record(Actor actor, @Nullable String key, @Nullable JsonNode request) {
        JsonNode body = request == null ? NullNode.getInstance() : request;
        return unitOfWork.in(actor.scope(), () -> idempotency.once(actor, key, body, () -> record(actor, body)));
    }

    private Answer record(Actor actor, JsonNode body) {
        Draft draft = drafts.first(body);
        agreements.lock(draft.agreement().customer());
        Optional<Recorded> known = agreements.find(draft.agreement().id());
        if (known.isPresent()) {
            return again(known.get(), draft);
        }
        AgreementView view = write(actor, draft);
        return Answer.created(URI.create("/api/v1/agreements/" + view.id()), view.version(), view);
    }

    private static Answer again(Recorded known, Draft draft) {
        if (known.version() != 1 || !known.document().equals(draft.document())) {
            throw new AgreementExists(known.id());
        }
        return Answer.ok(shown(known, draft));
    }

    /** The next version of an agreement. Tickets keep the one they started under. */
    AgreementView follow(Actor actor, UUID id, @Nullable String ifMatch, @Nullable JsonNode request) {
        return unitOfWork.in(actor.scope(), () -> {
            Agreement before = read(id);
            ETags.requireMatch(ifMatch, before.version());
            Draft draft = drafts.following(before, request);
            agreements.lock(before.customer());
            Recorded last = recorded(id);
            ETags.requireMatch(ifMatch, last.version());
            return last.document().equals(draft.document()) ? shown(last, draft) : write(actor, draft);
        });
    }

    private Agreement read(UUID id) {
        return agreements.read(recorded(id));
    }

    private Recorded recorded(UUID id) {
        return agreements.find(id).orElseThrow(() -> new NotFound("agreement", id));
    }

    private static AgreementView shown(Recorded recorded, Draft draft) {
        return AgreementView.of(recorded, ClauseLint.of(draft.agreement().terms()));
    }

    private AgreementView write(Actor actor, Draft draft) {
        agreements.overlapping(draft.agreement()).ifPresent(other -> {
            throw new AgreementOverlaps(other);
        });
        agreements.record(draft.agreement(), draft.document(), draft.at(), actor.id());
        news.recorded(draft.agreement());
        return shown(
                new Recorded(draft.agreement().id(), draft.agreement().version(), draft.document(), draft.at()), draft);
    }

    AgreementView show(Actor actor, UUID id) {
        return unitOfWork.reading(actor.scope(), () -> AgreementView.of(recorded(id)));
    }

    Page<AgreementView> list(Actor actor, @Nullable UUID customer, @Nullable Cursor after, int limit) {
        return unitOfWork.reading(actor.scope(), () -> Page.of(
                        agreements.newest(customer, after, limit),
                        limit,
                        recorded -> Cursor.of(recorded.recordedAt(), recorded.id()))
                .map(AgreementView::of));
    }
}
