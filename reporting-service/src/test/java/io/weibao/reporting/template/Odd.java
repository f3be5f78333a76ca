package io.weibao.reporting.template;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.Cover;
import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.content.Text;
import java.util.List;

/** A summary in which everything that somebody can type is one odd text. */
final class Odd {

    private Odd() {}

    static OperationsSummary summary(String odd) {
        OperationsSummary quiet = new SampleSummary(Language.ZH).quietMonth();
        Text text = Text.same(odd);
        return new OperationsSummary(
                new Cover(odd, odd, odd, Samples.november(), Samples.PREPARED, odd, Samples.ZONE, odd),
                quiet.work(),
                List.of(new OperationsSummary.Tally(text, List.of(new OperationsSummary.Count(text, 1)))),
                List.of(new OperationsSummary.Problem(
                        "DEF-2026-000001", odd, FaultLevel.I, odd, Samples.PREPARED, null, odd, odd)),
                List.of(new OperationsSummary.Compliance(text, text, 1, 2, 3)),
                List.of(),
                quiet.resolutionTime(),
                quiet.satisfaction(),
                new Pareto(text, List.of(new Pareto.Bar(text, 3)), 1),
                new ControlChart(text, text, List.of(new ControlChart.Point(text, 1, List.of(text))), 1, 0, 2, text),
                quiet.trend(),
                quiet.inspections(),
                quiet.escalations(),
                List.of(),
                List.of(),
                List.of(new OperationsSummary.Measure(text, text, odd, null)),
                odd,
                List.of());
    }
}
