package io.weibao.reporting.template;

import io.weibao.reporting.chart.ParetoChart;
import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.content.Pareto;
import java.util.ArrayList;
import java.util.List;

/** What the figures of an operations summary say in words. */
final class OperationsSentences {

    private final OperationsSummary summary;
    private final Words words;

    OperationsSentences(OperationsSummary summary, Words words) {
        this.summary = summary;
        this.words = words;
    }

    String summary() {
        OperationsSummary.Work work = summary.work();
        long kept = summary.compliance().stream()
                .mapToLong(OperationsSummary.Compliance::kept)
                .sum();
        long broken = summary.compliance().stream()
                .mapToLong(OperationsSummary.Compliance::broken)
                .sum();
        OperationsSummary.Inspections inspections = summary.inspections();
        return String.join(
                words.sentenceBreak(),
                words.say("os.summary", work.raised(), work.resolved(), work.openBefore(), work.openAfter()),
                kept + broken == 0
                        ? words.say("os.summary.noCompliance")
                        : words.say("os.summary.compliance", kept, broken, words.share(kept, kept + broken)),
                words.say("os.summary.rounds", inspections.due(), inspections.completed(), inspections.missed()));
    }

    String satisfaction() {
        OperationsSummary.Satisfaction feedback = summary.satisfaction();
        return words.say(
                "os.satisfaction",
                feedback.asked(),
                feedback.answered(),
                words.share(feedback.answered(), feedback.asked()));
    }

    /** With the interval it lies in, when enough answered to know it. */
    String average() {
        OperationsSummary.Satisfaction feedback = summary.satisfaction();
        if (feedback.average() == null) {
            return words.dash();
        }
        String average = words.say("average.value", words.decimal(feedback.average()));
        return feedback.from() == null || feedback.to() == null
                ? average
                : average + words.say("average.interval", words.decimal(feedback.from()), words.decimal(feedback.to()));
    }

    String escalations() {
        OperationsSummary.Escalations alarms = summary.escalations();
        return words.say("os.escalations", alarms.raised(), alarms.acknowledged(), alarms.late());
    }

    /** Names the vital few: the first causes that together reach the line of the chart. */
    String pareto() {
        long total = summary.causes().total();
        if (total == 0) {
            return words.say("os.pareto.none");
        }
        List<String> few = new ArrayList<>();
        long together = 0;
        for (Pareto.Bar bar : summary.causes().bars()) {
            if (together >= ParetoChart.VITAL_SHARE * total) {
                break;
            }
            few.add(words.in(bar.label()));
            together += bar.count();
        }
        return words.say(
                "os.pareto", total, String.join(words.say("os.pareto.comma"), few), words.share(together, total));
    }

    String control() {
        ControlChart chart = summary.resolution();
        if (chart == null) {
            return words.say("none.control");
        }
        String limits = words.say(
                "os.control",
                words.decimal(chart.centre()),
                words.decimal(chart.lower()),
                words.decimal(chart.upper()),
                words.in(chart.unit()));
        return chart.note() == null ? limits : limits + words.sentenceBreak() + words.in(chart.note());
    }

    String noViolations() {
        return summary.resolution() == null ? "" : words.say("none.violations");
    }

    String inspections() {
        OperationsSummary.Inspections inspections = summary.inspections();
        return words.say(
                "os.inspections",
                inspections.due(),
                inspections.completed(),
                inspections.missed(),
                inspections.openFindings());
    }
}
