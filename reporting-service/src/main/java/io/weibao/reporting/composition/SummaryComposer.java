package io.weibao.reporting.composition;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.Cover;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.content.OperationsSummary.Compliance;
import io.weibao.reporting.content.OperationsSummary.Count;
import io.weibao.reporting.content.OperationsSummary.Definition;
import io.weibao.reporting.content.OperationsSummary.Escalations;
import io.weibao.reporting.content.OperationsSummary.Inspections;
import io.weibao.reporting.content.OperationsSummary.Measure;
import io.weibao.reporting.content.OperationsSummary.ResolutionTime;
import io.weibao.reporting.content.OperationsSummary.Round;
import io.weibao.reporting.content.OperationsSummary.Satisfaction;
import io.weibao.reporting.content.OperationsSummary.Tally;
import io.weibao.reporting.content.OperationsSummary.Undone;
import io.weibao.reporting.content.OperationsSummary.Work;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.figures.Customers;
import io.weibao.reporting.figures.Customers.Customer;
import io.weibao.reporting.figures.Metric;
import io.weibao.reporting.figures.Selection;
import io.weibao.reporting.figures.SummaryView;
import io.weibao.reporting.figures.Words;
import io.weibao.reporting.statistics.Spread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations summary of a period: every number of it is a figure of the API, defined in one place. */
@ApplicationScoped
class SummaryComposer {

    private final Customers customers;
    private final Covers covers;
    private final SummaryFigures figures;
    private final SummaryRows tables;

    SummaryComposer(Customers customers, Covers covers, SummaryFigures figures, SummaryRows tables) {
        this.customers = customers;
        this.covers = covers;
        this.figures = figures;
        this.tables = tables;
    }

    Draft compose(Subject.OfPeriod subject, Occasion occasion) {
        Customer customer = customers.get(subject.customer());
        UUID system = subject.system();
        String systemName = system == null ? null : customers.systemName(customer.id(), system);
        Selection selection = new Selection(customer.id(), system, subject.period(), customer.zone());
        OperationsSummary content = content(
                covers.cover(customer, systemName, subject.period(), occasion), selection, subject.conclusion());
        return new Draft(content, subject, customer.name(), system, systemName, null);
    }

    private OperationsSummary content(Cover cover, Selection selection, @Nullable String conclusion) {
        SummaryView view = figures.view(selection);
        List<Round> rounds = tables.rounds(selection);
        long openFindings = tables.openFindings(selection);
        return new OperationsSummary(
                cover,
                work(view.counts()),
                tallies(view),
                tables.problems(selection),
                compliance(view, tables.clauses(selection)),
                tables.broken(selection),
                resolutionTime(view.resolutionHours()),
                satisfaction(view),
                causes(selection),
                chart(selection),
                figures.trends(selection),
                inspections(view.inspections(), rounds, openFindings),
                escalations(view.escalations()),
                tables.owedPapers(selection),
                tables.documents(selection),
                measures(selection, view),
                conclusion,
                definitions());
    }

    private static Work work(SummaryView.Counts counts) {
        return new Work(
                counts.openBefore(),
                counts.raised(),
                counts.openAgain(),
                counts.ended(),
                counts.openAtEnd(),
                counts.resolvedAtEnd(),
                counts.resolved(),
                counts.reopened());
    }

    private static List<Tally> tallies(SummaryView view) {
        return view.breakdowns().stream()
                .filter(breakdown -> !breakdown.shares().isEmpty())
                .map(breakdown -> new Tally(
                        breakdown.label(),
                        breakdown.shares().stream()
                                .map(share -> new Count(share.label(), share.count()))
                                .toList()))
                .toList();
    }

    private static List<Compliance> compliance(SummaryView view, Map<String, Text> clauses) {
        return view.compliance().stream()
                .map(kept -> new Compliance(
                        kept.label(), clauses.get(kept.target()), kept.kept(), kept.broken(), kept.running()))
                .toList();
    }

    private static ResolutionTime resolutionTime(Spread hours) {
        return new ResolutionTime(
                hours.n(), duration(hours.median()), duration(hours.p90()), duration(hours.greatest()));
    }

    private static @Nullable Duration duration(@Nullable Double hours) {
        return hours == null ? null : Duration.ofSeconds(Math.round(hours * 3600));
    }

    private static Satisfaction satisfaction(SummaryView view) {
        var opinion = view.satisfaction();
        long low = opinion.ratings().get(0) + opinion.ratings().get(1);
        return new Satisfaction(
                opinion.asked(), opinion.answered(), opinion.mean(), opinion.low(), opinion.high(), low);
    }

    private Pareto causes(Selection selection) {
        var counted = figures.causes(selection);
        return new Pareto(
                new Text("原因", "Cause"),
                counted.bars().stream()
                        .map(bar -> new Pareto.Bar(Words.of(bar.key()), bar.count()))
                        .toList(),
                counted.unstated());
    }

    private @Nullable ControlChart chart(Selection selection) {
        return DrawnChart.of(Metric.RESOLUTION_TIME, figures.chart(selection));
    }

    private static Inspections inspections(SummaryView.Inspections counts, List<Round> rounds, long openFindings) {
        return new Inspections(
                counts.completed() + counts.missed() + counts.open(),
                counts.completed(),
                counts.missed(),
                counts.open(),
                counts.overdue(),
                counts.undone().stream()
                        .map(round -> new Undone(round.system(), round.plan(), round.month(), round.missed()))
                        .toList(),
                rounds,
                openFindings);
    }

    private static Escalations escalations(SummaryView.Alarms alarms) {
        return new Escalations(alarms.raised(), alarms.acknowledged(), alarms.late());
    }

    /** What the figures themselves ask for: findings still open, and targets that were not kept. */
    private List<Measure> measures(Selection selection, SummaryView view) {
        List<Measure> measures = new ArrayList<>(tables.measuresForFindings(selection));
        view.compliance().stream()
                .filter(kept -> kept.broken() > 0)
                .map(kept -> new Measure(
                        new Text(
                                "改进“" + kept.label().zh() + "”的达成",
                                "Improve how “" + kept.label().en() + "” is kept"),
                        new Text("本期逾期 " + kept.broken() + " 次", kept.broken() + " broken in this period"),
                        null,
                        null))
                .forEach(measures::add);
        return measures;
    }

    private static List<Definition> definitions() {
        return Stream.of(Metric.values())
                .map(metric -> new Definition(metric.label(), metric.formula()))
                .toList();
    }
}
