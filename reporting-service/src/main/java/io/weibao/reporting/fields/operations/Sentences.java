package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;
import java.util.stream.Collectors;

/** What the figures say in words, where no section of their own does. */
final class Sentences {

    private Sentences() {}

    /** The month at a glance. */
    static String summary(OperationsSummary summary, Words words) {
        OperationsSummary.Work work = summary.work();
        OperationsSummary.Inspections inspections = summary.inspections();
        return String.join(
                words.sentenceBreak(),
                words.say(
                        "os.summary",
                        work.openBefore(),
                        work.raised(),
                        work.openAgain(),
                        work.ended(),
                        work.openAfter(),
                        work.resolved()),
                compliance(summary, words),
                words.say("os.summary.rounds", inspections.due(), inspections.completed(), inspections.missed()));
    }

    private static String compliance(OperationsSummary summary, Words words) {
        long kept = summary.compliance().stream()
                .mapToLong(OperationsSummary.Compliance::kept)
                .sum();
        long broken = summary.compliance().stream()
                .mapToLong(OperationsSummary.Compliance::broken)
                .sum();
        return kept + broken == 0
                ? words.say("os.summary.noCompliance")
                : words.say("os.summary.compliance", kept, broken, words.share(kept, kept + broken));
    }

    static String escalations(OperationsSummary.Escalations alarms, Words words) {
        return words.say("os.escalations", alarms.raised(), alarms.acknowledged(), alarms.late());
    }

    static String inspections(OperationsSummary.Inspections inspections, Words words) {
        String counted = words.say(
                "os.inspections",
                inspections.due(),
                inspections.completed(),
                inspections.missed(),
                inspections.open(),
                inspections.overdue(),
                inspections.openFindings());
        return inspections.undone().isEmpty() ? counted : counted + words.sentenceBreak() + undone(inspections, words);
    }

    /** The rounds that were not made, by name. */
    private static String undone(OperationsSummary.Inspections inspections, Words words) {
        String names = inspections.undone().stream()
                .map(round -> undone(round, words))
                .collect(Collectors.joining(words.say("os.undone.comma")));
        long more = inspections.missed()
                + inspections.overdue()
                - inspections.undone().size();
        return words.say("os.undone", names) + (more > 0 ? words.sentenceBreak() + words.say("more", more) : "");
    }

    private static String undone(OperationsSummary.Undone round, Words words) {
        String plan = words.name(round.plan());
        return words.say(
                round.missed() ? "os.undone.missed" : "os.undone.overdue",
                round.system() == null ? plan : words.name(round.system()) + " · " + plan,
                round.month());
    }
}
