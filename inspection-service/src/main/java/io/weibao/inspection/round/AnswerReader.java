package io.weibao.inspection.round;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.inventory.Components;
import io.weibao.inspection.template.Checklist.Placed;
import io.weibao.inspection.template.ItemReader;
import io.weibao.inspection.template.Templates;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a caller says about an item of a round, by the checklist that the round keeps. */
@ApplicationScoped
class AnswerReader {

    private final Templates templates;
    private final Components components;

    AnswerReader(Templates templates, Components components) {
        this.templates = templates;
        this.components = components;
    }

    ResultRecorder.Answer read(Round round, String itemKey, ResultRequest request) {
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
}
