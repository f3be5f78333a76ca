package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** What the figures say in words, where no section of their own does. */
final class Sentences {

    private Sentences() {}

    /** The month at a glance. */
    static String summary(OperationsSummary summary, Words words) {
        OperationsSummary.Work work = summary.work();
        OperationsSummary.Inspections inspections = summary.inspections();
        return String.join(
                words.sentenceBreak(),
                words.say("os.summary", work.raised(), work.resolved(), work.openBefore(), work.openAfter()),
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
        return words.say(
                "os.inspections",
                inspections.due(),
                inspections.completed(),
                inspections.missed(),
                inspections.openFindings());
    }
}
