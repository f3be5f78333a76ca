package io.weibao.inspection.check;

import io.weibao.inspection.round.Result;
import io.weibao.inspection.round.ResultRecorder;
import io.weibao.inspection.round.ResultRecorder.Answer;
import io.weibao.inspection.round.Round;
import io.weibao.inspection.round.Rounds;
import io.weibao.inspection.template.Checklist.Placed;
import io.weibao.inspection.template.Item;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Templates;
import io.weibao.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries what a run says to the round of its system: into the item's result while the round is open, else to its findings only. A
 * run that says what is known already changes nothing.
 */
@ApplicationScoped
class CheckFeed {

    private static final Actor CHECKS = Actor.system("automatic checks");

    private final Rounds rounds;
    private final Templates templates;
    private final ResultRecorder recorder;

    CheckFeed(Rounds rounds, Templates templates, ResultRecorder recorder) {
        this.rounds = rounds;
        this.templates = templates;
        this.recorder = recorder;
    }

    /** Without any round yet nothing is carried. */
    void carry(AutomaticCheck check, CheckRun run) {
        rounds.holdNewest(check.place().system().id()).ifPresent(round -> carry(check, run, round));
    }

    private void carry(AutomaticCheck check, CheckRun run, Round round) {
        Optional<Placed> placed = templates
                .version(round.template(), round.templateVersion())
                .checklist()
                .find(check.itemKey());
        if (placed.isEmpty()) {
            return;
        }
        Answer answer = new Answer(
                placed.get(),
                check.component(),
                value(placed.get().item(), run),
                run.verdict(),
                note(check, run),
                false);
        if (!round.isOpen()) {
            recorder.observe(round, answer, CHECKS);
        } else if (recorder.recorded(round, answer.item(), check.component())
                .filter(result -> saysTheSame(result, answer))
                .isEmpty()) {
            recorder.record(round, answer, CHECKS);
        }
    }

    private static boolean saysTheSame(Result result, Answer answer) {
        return Objects.equals(result.value(), answer.value()) && result.verdict() == answer.verdict(result.previous());
    }

    /** What the item asks: whether it answers, for how many days the certificate holds, or in words. */
    static @Nullable ItemValue value(Item item, CheckRun run) {
        Outcome outcome = run.outcome();
        return switch (item.kind()) {
            case YES_NO -> new ItemValue.OfYesNo(outcome.reachable());
            case NUMBER -> days(outcome.certificateUntil(), run.at());
            case TEXT -> new ItemValue.OfText(words(outcome, run.at()));
            case CHOICE -> null;
        };
    }

    private static @Nullable ItemValue days(@Nullable Instant until, Instant now) {
        return until == null
                ? null
                : new ItemValue.OfNumber(
                        BigDecimal.valueOf(Duration.between(now, until).toDays()));
    }

    private static String note(AutomaticCheck check, CheckRun run) {
        return check.url() + " · " + words(run.outcome(), run.at());
    }

    private static String words(Outcome outcome, Instant now) {
        String answered =
                outcome.reachable() ? "HTTP " + outcome.status() : "未响应 no answer (" + outcome.problem() + ")";
        Instant until = outcome.certificateUntil();
        return until == null
                ? answered
                : answered + " · 证书有效期至 certificate until " + until + " ("
                        + Duration.between(now, until).toDays() + " d)";
    }
}
