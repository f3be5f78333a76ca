package io.weibao.reporting.figures;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.statistics.Pareto;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** HTTP edge of figures. */
@Path("/api/v1/figures")
@Tag(name = "Figures")
@RolesAllowed({
    "dept-head",
    "customer-lead",
    "agent",
    "engineer",
    "tech-lead",
    "supervisor",
    "quality",
    "service-manager",
    "admin",
    "auditor"
})
class FigureResource {

    /** Who answers for figures at the provider; everybody else reads formulas. */
    private static final Set<String> READERS_OF_SQL = Set.of("quality", "service-manager", "admin");

    private final FigureDesk desk;
    private final Caller caller;

    FigureResource(FigureDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** A metric as it is defined; {@code sql} gives the observations that are folded, and only {@link #READERS_OF_SQL} see it. */
    @Schema(name = "Metric")
    public record MetricView(
            String key,
            Text label,
            Text unit,
            Text formula,
            Metric.Fold fold,

            @Schema(description = "Only for quality, service-manager and admin") @Nullable
            String sql) {

        static MetricView of(Metric metric, Actor reader) {
            return new MetricView(
                    metric.key(),
                    metric.label(),
                    metric.unit(),
                    metric.formula(),
                    metric.fold(),
                    reader.isProvider() && reader.hasAny(READERS_OF_SQL) ? metric.observations() : null);
        }
    }

    /** A trend with the metric it is of. */
    @Schema(name = "Trend")
    public record TrendView(MetricView metric, List<TrendPoint> points) {}

    /** Bars by falling count; {@code total} counts all tickets, {@code unstated} those of them that are in no bar and no share. */
    @Schema(name = "ParetoChart")
    public record ParetoView(
            String by, Text label, Text formula, long total, long unstated, double line, List<BarView> bars) {}

    /** A bar; {@code vital} says that it is one of the few needed to reach the line. */
    @Schema(name = "ParetoBar")
    public record BarView(String key, Text label, long count, double cumulative, boolean vital) {}

    @GET
    @Path("metrics")
    @Operation(operationId = "listMetrics", summary = "What each figure is and how it is computed")
    public List<MetricView> metrics() {
        Actor reader = caller.actor();
        return Stream.of(Metric.values())
                .map(metric -> MetricView.of(metric, reader))
                .toList();
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "figureSummary",
            summary = "The figures of a month, or of the days from and to, in the customer's zone",
            description = "Without data counts are 0, and rates and times are null: nobody kept or broke anything.")
    public SummaryView summary(
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("system") @Nullable String system,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return desk.summary(caller.actor(), Question.of(customer, system, month, from, to));
    }

    @GET
    @Path("pareto")
    @Operation(
            operationId = "paretoChart",
            summary = "Tickets raised in a period by cause, system, kind, …, with the 80 % line")
    public ParetoView pareto(
            @QueryParam("by") @Nullable String by,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("system") @Nullable String system,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Dimension dimension = Dimension.find(by == null ? Dimension.CAUSE.key() : by)
                .orElseThrow(() ->
                        InvalidValues.notAmong(Arrays.stream(Dimension.values()).map(Dimension::key), "/by"));
        return view(dimension, desk.pareto(caller.actor(), Question.of(customer, system, month, from, to), dimension));
    }

    @GET
    @Path("control-chart")
    @Operation(
            operationId = "controlChart",
            summary = "A chart of individuals and moving ranges (XmR) of a metric, with the usual run rules",
            description = "Limits need at least six points; without them the chart has points only.")
    public ControlChartView controlChart(
            @QueryParam("metric") @Nullable String metric,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("system") @Nullable String system,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Metric chosen = metric(metric, Stream.of(Metric.values()).filter(each -> each.fold() == Metric.Fold.SPREAD));
        return ControlChartView.of(
                chosen, desk.controlChart(caller.actor(), Question.of(customer, system, month, from, to), chosen));
    }

    @GET
    @Path("trend")
    @Operation(operationId = "metricTrend", summary = "A metric month by month")
    public TrendView trend(
            @QueryParam("metric") @Nullable String metric,
            @QueryParam("by") @Nullable String by,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("system") @Nullable String system,
            @QueryParam("month") @Nullable String month,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        if (by != null && !by.equals("month")) {
            throw InvalidValues.notAmong(Stream.of("month"), "/by");
        }
        Metric chosen = metric(metric, Stream.of(Metric.values()));
        Actor reader = caller.actor();
        return new TrendView(
                MetricView.of(chosen, reader),
                desk.trend(reader, Question.of(customer, system, month, from, to), chosen));
    }

    private static ParetoView view(Dimension by, Pareto pareto) {
        return new ParetoView(
                by.key(),
                by.label(),
                by.formula(),
                pareto.total(),
                pareto.unstated(),
                Pareto.LINE,
                pareto.bars().stream()
                        .map(bar ->
                                new BarView(bar.key(), Words.of(bar.key()), bar.count(), bar.cumulative(), bar.vital()))
                        .toList());
    }

    private static Metric metric(@Nullable String key, Stream<Metric> among) {
        List<Metric> possible = among.toList();
        return Metric.find(key == null ? Metric.RESOLUTION_TIME.key() : key)
                .filter(possible::contains)
                .orElseThrow(() -> InvalidValues.notAmong(possible.stream().map(Metric::key), "/metric"));
    }
}
