package io.weibao.inspection.round;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.inventory.Components;
import io.weibao.inspection.template.Checklist.Placed;
import io.weibao.inspection.template.ItemReader;
import io.weibao.inspection.template.Templates;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records results and completes rounds (N3, N6). */
@ApplicationScoped
class RoundDesk {

    private final UnitOfWork work;
    private final Rounds rounds;
    private final Templates templates;
    private final Components components;
    private final ResultRecorder recorder;
    private final RoundCompletion completion;
    private final RoundPages pages;

    RoundDesk(
            UnitOfWork work,
            Rounds rounds,
            Templates templates,
            Components components,
            ResultRecorder recorder,
            RoundCompletion completion,
            RoundPages pages) {
        this.work = work;
        this.rounds = rounds;
        this.templates = templates;
        this.components = components;
        this.recorder = recorder;
        this.completion = completion;
        this.pages = pages;
    }

    RoundPage record(Actor actor, UUID id, String itemKey, @Nullable String ifMatch, ResultRequest request) {
        return work.in(actor.scope(), () -> {
            Round round = rounds.hold(id);
            ETags.requireMatch(ifMatch, round.version());
            return pages.of(recorder.record(round, answer(round, itemKey, request), actor));
        });
    }

    private ResultRecorder.Answer answer(Round round, String itemKey, ResultRequest request) {
        Placed placed = templates
                .version(round.template(), round.templateVersion())
                .checklist()
                .find(itemKey)
                .orElseThrow(() -> new NotFound("item", itemKey));
        JsonNode value = request.value();
        if ((value == null || value.isNull())
                && (request.note() == null || request.note().isBlank())) {
            throw InvalidValues.at("/note", "say-why-not-checked");
        }
        return new ResultRecorder.Answer(
                placed,
                component(round, placed, request.component()),
                ItemReader.read(placed.item(), value),
                Verdict.OK,
                request.note(),
                Boolean.TRUE.equals(request.businessStopped()));
    }

    private @Nullable Named component(Round round, Placed placed, @Nullable UUID id) {
        return id == null
                ? null
                : components
                        .find(id)
                        .filter(known -> known.place()
                                .system()
                                .id()
                                .equals(round.place().system().id()))
                        .filter(known -> placed.item().components() == null
                                || placed.item().components() == known.kind())
                        .orElseThrow(() -> InvalidValues.at("/component", "unknown-reference"))
                        .named();
    }

    RoundPage complete(Actor actor, UUID id, @Nullable String ifMatch, Assessment assessment) {
        return work.in(actor.scope(), () -> {
            Round round = rounds.hold(id);
            ETags.requireMatch(ifMatch, round.version());
            return pages.of(completion.complete(round, assessment, actor));
        });
    }
}
