package io.weibao.inspection.round;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records results and completes rounds (N3, N6). */
@ApplicationScoped
class RoundDesk {

    private final UnitOfWork work;
    private final Rounds rounds;
    private final AnswerReader reader;
    private final ResultRecorder recorder;
    private final RoundCompletion completion;
    private final RoundPages pages;

    RoundDesk(
            UnitOfWork work,
            Rounds rounds,
            AnswerReader reader,
            ResultRecorder recorder,
            RoundCompletion completion,
            RoundPages pages) {
        this.work = work;
        this.rounds = rounds;
        this.reader = reader;
        this.recorder = recorder;
        this.completion = completion;
        this.pages = pages;
    }

    RoundPage record(Actor actor, UUID id, String itemKey, @Nullable String ifMatch, ResultRequest request) {
        return work.in(actor.scope(), () -> {
            Round round = rounds.hold(id);
            ETags.requireMatch(ifMatch, round.version());
            return pages.of(recorder.record(round, reader.read(round, itemKey, request), actor));
        });
    }

    RoundPage complete(Actor actor, UUID id, @Nullable String ifMatch, Assessment assessment) {
        return work.in(actor.scope(), () -> {
            Round round = rounds.hold(id);
            ETags.requireMatch(ifMatch, round.version());
            return pages.of(completion.complete(round, assessment, actor));
        });
    }
}
