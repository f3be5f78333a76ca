package io.weibao.reporting.template;

import io.weibao.reporting.chart.XmrChart;
import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.content.Pareto;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the tables of an operations summary. */
final class OperationsRows {

    private OperationsRows() {}

    /** @param by only in the first row of a group */
    record TallyRow(String by, String label, String count, String share) {

        static List<TallyRow> all(List<OperationsSummary.Tally> tallies, Words words) {
            List<TallyRow> rows = new ArrayList<>();
            for (OperationsSummary.Tally tally : tallies) {
                String by = words.in(tally.by());
                long total = tally.counts().stream()
                        .mapToLong(OperationsSummary.Count::count)
                        .sum();
                for (OperationsSummary.Count count : tally.counts()) {
                    rows.add(new TallyRow(
                            by,
                            words.in(count.label()),
                            words.number(count.count()),
                            words.share(count.count(), total)));
                    by = "";
                }
            }
            return rows;
        }
    }

    record ProblemRow(
            String ticket,
            String title,
            String level,
            String system,
            String raisedAt,
            String resolvedAt,
            String cause,
            String solution) {

        static ProblemRow of(OperationsSummary.Problem problem, Words words) {
            return new ProblemRow(
                    problem.ticket(),
                    words.cell(problem.title()),
                    problem.level().name(),
                    words.name(problem.system()),
                    words.moment(problem.raisedAt()),
                    words.moment(problem.resolvedAt()),
                    words.cell(problem.cause()),
                    words.cell(problem.solution()));
        }
    }

    record ComplianceRow(String target, String clause, String kept, String broken, String running, String rate) {

        static ComplianceRow of(OperationsSummary.Compliance target, Words words) {
            return new ComplianceRow(
                    words.in(target.target()),
                    words.in(target.clause()),
                    words.number(target.kept()),
                    words.number(target.broken()),
                    words.number(target.running()),
                    words.share(target.kept(), target.kept() + target.broken()));
        }
    }

    record BrokenRow(String ticket, String title, String target, String due, String met, String attributed) {

        static BrokenRow of(OperationsSummary.BrokenPromise broken, Words words) {
            return new BrokenRow(
                    broken.ticket(),
                    words.cell(broken.title()),
                    words.in(broken.target()),
                    words.moment(broken.dueAt()),
                    words.moment(broken.metAt()),
                    words.in(broken.attributedTo()));
        }
    }

    record CauseRow(String cause, String count, String share, String cumulative) {

        static List<CauseRow> all(Pareto causes, Words words) {
            List<CauseRow> rows = new ArrayList<>();
            long total = causes.total();
            long together = 0;
            for (Pareto.Bar bar : causes.bars()) {
                together += bar.count();
                rows.add(new CauseRow(
                        words.in(bar.label()),
                        words.number(bar.count()),
                        words.share(bar.count(), total),
                        words.share(together, total)));
            }
            return rows;
        }
    }

    /** @param point the number it has in the chart, and its name */
    record ViolationRow(String point, String value, String rule) {

        static List<ViolationRow> all(@Nullable ControlChart chart, Words words) {
            List<ViolationRow> rows = new ArrayList<>();
            for (ControlChart.Point point : chart == null ? List.<ControlChart.Point>of() : XmrChart.latest(chart)) {
                if (!point.violations().isEmpty()) {
                    rows.add(new ViolationRow(
                            (rows.size() + 1) + " · " + words.in(point.label()),
                            words.decimal(point.value()),
                            point.violations().stream().map(words::in).collect(Collectors.joining("; "))));
                }
            }
            return rows;
        }
    }

    record RoundRow(String system, String date, String completedAt, String state, String findings) {

        static RoundRow of(OperationsSummary.Round round, Words words) {
            return new RoundRow(
                    words.name(round.system()),
                    words.day(round.scheduledFor()),
                    words.moment(round.completedAt()),
                    round.state() == null ? words.dash() : words.say("state." + round.state()),
                    words.number(round.findings()));
        }
    }

    record MeasureRow(String measure, String why, String owner, String due) {

        static MeasureRow of(OperationsSummary.Measure measure, Words words) {
            return new MeasureRow(
                    words.in(measure.what()),
                    words.in(measure.why()),
                    words.name(measure.owner()),
                    words.day(measure.due()));
        }
    }

    record IssuedRow(String number, String title, String issuedAt) {

        static IssuedRow of(OperationsSummary.Issued issued, Words words) {
            return new IssuedRow(issued.number(), words.in(issued.title()), words.moment(issued.issuedAt()));
        }
    }

    record DefinitionRow(String figure, String how) {

        static DefinitionRow of(OperationsSummary.Definition definition, Words words) {
            return new DefinitionRow(words.in(definition.figure()), words.in(definition.how()));
        }
    }
}
