package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.FindingState;
import io.weibao.inspection.finding.Findings;
import io.weibao.inspection.round.Round.Completion;
import io.weibao.inspection.round.RoundNews.Completed;
import io.weibao.inspection.template.Checklist;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.Templates;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Ends a held round with an assessment, once every open finding of earlier rounds has been looked at again. */
@ApplicationScoped
class RoundCompletion {

    private final Results results;
    private final Findings findings;
    private final Templates templates;
    private final RoundStream stream;
    private final Clock clock;

    RoundCompletion(Results results, Findings findings, Templates templates, RoundStream stream, Clock clock) {
        this.results = results;
        this.findings = findings;
        this.templates = templates;
        this.stream = stream;
        this.clock = clock;
    }

    Round complete(Round round, Assessment assessment, Actor actor) {
        if (!round.isOpen()) {
            throw new RoundNotOpen(round.state());
        }
        List<Result> recorded = results.ofRound(round.id());
        if (recorded.isEmpty()) {
            throw new NothingRecorded();
        }
        Checklist checklist =
                templates.version(round.template(), round.templateVersion()).checklist();
        List<Finding> known =
                findings.ofRound(round.id(), round.place().system().id(), true);
        requireAnswers(known, recorded, checklist);
        Instant at = clock.instant();
        Named by = new Named(actor.id(), actor.name());
        Round completed = round.completed(new Completion(by, at, assessment));
        List<Result> all = Stream.concat(recorded.stream(), notChecked(checklist, recorded, at, by))
                .toList();
        return stream.tell(completed, List.of(new Completed(checklist, all, known, assessment)), actor);
    }

    private static void requireAnswers(List<Finding> known, List<Result> recorded, Checklist checklist) {
        List<Finding> unanswered = known.stream()
                .filter(finding -> finding.state() == FindingState.OPEN)
                .filter(finding -> checklist.find(finding.item().key()).isPresent())
                .filter(finding ->
                        recorded.stream().noneMatch(result -> result.isOf(finding.item(), finding.component())))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new FindingsUnanswered(unanswered);
        }
    }

    /** What nobody looked at is said, not left out. */
    private static Stream<Result> notChecked(Checklist checklist, List<Result> recorded, Instant at, Named by) {
        return checklist.areas().stream()
                .flatMap(area -> area.items().stream().map(item -> new Checklist.Placed(area, item)))
                .filter(placed -> recorded.stream()
                        .noneMatch(result ->
                                result.item().key().equals(placed.item().key())))
                .map(placed -> new Result(
                        ItemRef.of(placed),
                        null,
                        null,
                        placed.item().unit(),
                        Verdict.NOT_CHECKED,
                        null,
                        null,
                        false,
                        at,
                        by));
    }
}
