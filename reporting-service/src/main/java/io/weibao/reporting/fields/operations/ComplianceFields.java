package io.weibao.reporting.fields.operations;

import io.weibao.reporting.chart.ComplianceChart;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Picture;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;
import java.util.List;

/** How often each promise was kept: a chart and a table. */
record ComplianceFields(Picture chart, List<ComplianceRow> rows, boolean any, String note) {

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

    static ComplianceFields of(List<OperationsSummary.Compliance> targets, Words words) {
        Table<ComplianceRow> table = OperationsFields.table(targets, "none.compliance", ComplianceRow::of, words);
        return new ComplianceFields(
                new Picture(ComplianceChart.draw(words.say("os.4a"), targets, Picture.WIDTH, words.language())),
                table.rows(),
                table.any(),
                table.note());
    }
}
