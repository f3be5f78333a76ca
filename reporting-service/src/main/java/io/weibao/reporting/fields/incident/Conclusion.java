package io.weibao.reporting.fields.incident;

import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.Promise;
import io.weibao.reporting.content.Standing;
import io.weibao.reporting.fields.Words;
import java.util.ArrayList;
import java.util.List;

/** How it ended, in a few sentences. */
final class Conclusion {

    private Conclusion() {}

    static String of(IncidentReport report, Words words) {
        List<String> said = new ArrayList<>();
        said.add(resolution(report.fault(), words));
        if (!report.promises().isEmpty()) {
            said.add(promises(report.promises(), words));
        }
        long owed = report.owedPapers().stream()
                .filter(paper -> paper.deliveredAt() == null)
                .count();
        if (owed > 0) {
            said.add(words.say("ir.conclusion.papers", owed));
        }
        return String.join(words.sentenceBreak(), said);
    }

    private static String resolution(IncidentReport.Fault fault, Words words) {
        String raised = words.exactly(fault.raisedAt());
        return fault.resolvedAt() == null
                ? words.say("ir.conclusion.open", raised)
                : words.say(
                        "ir.conclusion.resolved",
                        raised,
                        words.exactly(fault.resolvedAt()),
                        words.duration(FaultFields.handlingTime(fault)));
    }

    private static String promises(List<Promise> promises, Words words) {
        long met = count(promises, Standing.MET);
        long broken = count(promises, Standing.BREACHED);
        long all = promises.size();
        return words.say("ir.conclusion.promises", all, met, broken, all - met - broken);
    }

    private static long count(List<Promise> promises, Standing standing) {
        return promises.stream()
                .filter(promise -> promise.standing() == standing)
                .count();
    }
}
