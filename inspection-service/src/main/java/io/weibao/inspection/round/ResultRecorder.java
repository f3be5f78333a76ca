package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.finding.FindingLedger;
import io.weibao.inspection.finding.Observation;
import io.weibao.inspection.round.RoundNews.OfFinding;
import io.weibao.inspection.round.RoundNews.ResultRecorded;
import io.weibao.inspection.template.Checklist.Placed;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what was found for an item of a held round: judges it, keeps it, and lets findings follow from it. */
@ApplicationScoped
public class ResultRecorder {

    private final Results results;
    private final FindingLedger findings;
    private final RoundStream stream;
    private final Clock clock;

    ResultRecorder(Results results, FindingLedger findings, RoundStream stream, Clock clock) {
        this.results = results;
        this.findings = findings;
        this.stream = stream;
        this.clock = clock;
    }

    /**
     * What somebody or something says about an item.
     *
     * @param atLeast a verdict that does not follow from the value, such as a certificate about to expire
     */
    public record Answer(
            Placed placed,
            @Nullable Named component,
            @Nullable ItemValue value,
            Verdict atLeast,
            @Nullable String note,
            boolean businessStopped) {

        public ItemRef item() {
            return ItemRef.of(placed);
        }

        /** By the item's rule and by what is said beside the value. */
        public Verdict verdict(@Nullable ItemValue previous) {
            boolean silent = value == null && !atLeast.isBad();
            return silent
                    ? Verdict.NOT_CHECKED
                    : placed.item().judge(value, previous).orWorse(atLeast);
        }
    }

    /** The round as it stands afterwards. */
    public Round record(Round held, Answer answer, Actor actor) {
        if (!held.isOpen()) {
            throw new RoundNotOpen(held.state());
        }
        Result result = judged(held, answer, actor);
        results.save(held, result);
        List<RoundNews> news = new ArrayList<>();
        news.add(new ResultRecorded(result));
        findings.observe(observation(held, answer, result)).forEach(change -> news.add(new OfFinding(change)));
        return stream.tell(held, news, actor);
    }

    /** What a check says while no round is open: findings follow, but no result is recorded. */
    public Round observe(Round held, Answer answer, Actor actor) {
        Result result = judged(held, answer, actor);
        return stream.tellOf(held, findings.observe(observation(held, answer, result)), actor);
    }

    /** What was recorded for an item and component in a round. */
    public Optional<Result> recorded(Round round, ItemRef item, @Nullable Named component) {
        return results.ofRound(round.id()).stream()
                .filter(result -> result.isOf(item, component))
                .findFirst();
    }

    private Result judged(Round round, Answer answer, Actor actor) {
        ItemValue previous = results.before(round.place().system().id(), round.month()).stream()
                .map(Results.Earlier::result)
                .filter(earlier -> earlier.isOf(answer.item(), answer.component()))
                .findFirst()
                .map(Result::value)
                .orElse(null);
        return new Result(
                answer.item(),
                answer.component(),
                answer.value(),
                answer.placed().item().unit(),
                answer.verdict(previous),
                answer.note(),
                previous,
                answer.businessStopped(),
                clock.instant(),
                new Named(actor.id(), actor.name()));
    }

    private Observation observation(Round round, Answer answer, Result result) {
        return new Observation(
                round.id(),
                round.place(),
                result.item(),
                result.component(),
                result.verdict(),
                answer.placed().item().level(result.verdict(), result.businessStopped()),
                result.businessStopped(),
                FindingTexts.summary(result),
                FindingTexts.description(result, answer.placed().item()),
                clock.instant());
    }
}
