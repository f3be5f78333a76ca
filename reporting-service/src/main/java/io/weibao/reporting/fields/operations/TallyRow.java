package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Table;
import io.weibao.reporting.fields.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What was counted, and its share in its group.
 *
 * @param by only in the first row of a group
 */
record TallyRow(String by, String label, String count, String share) {

    static Table<TallyRow> table(List<OperationsSummary.Tally> tallies, Words words) {
        List<TallyRow> rows = new ArrayList<>();
        for (OperationsSummary.Tally tally : tallies) {
            String by = words.in(tally.by());
            long total = tally.counts().stream()
                    .mapToLong(OperationsSummary.Count::count)
                    .sum();
            for (OperationsSummary.Count count : tally.counts()) {
                rows.add(new TallyRow(
                        by, words.in(count.label()), words.number(count.count()), words.share(count.count(), total)));
                by = "";
            }
        }
        return Table.of(rows, OperationsFields.MOST_ROWS, words, "", row -> row);
    }
}
