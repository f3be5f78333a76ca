package io.weibao.reporting.fields;

import io.weibao.reporting.content.OwedPaper;
import java.time.Instant;
import java.util.List;

/** An owed paper in the fields of a document; it is late or not as of the moment the document was prepared. */
public record PaperRow(String paper, String ticket, String owedSince, String due, String state) {

    public static Table<PaperRow> table(List<OwedPaper> papers, int most, Instant preparedAt, Words words) {
        return Table.of(papers, most, words, words.say("none.papers"), paper -> PaperRow.of(paper, preparedAt, words));
    }

    private static PaperRow of(OwedPaper paper, Instant preparedAt, Words words) {
        return new PaperRow(
                words.in(paper.paper()),
                paper.ticket(),
                words.moment(paper.owedSince()),
                words.moment(paper.dueAt()),
                state(paper, preparedAt, words));
    }

    private static String state(OwedPaper paper, Instant preparedAt, Words words) {
        if (paper.deliveredAt() != null) {
            return words.say("paper.DELIVERED", words.moment(paper.deliveredAt()));
        }
        boolean late = paper.dueAt() != null && paper.dueAt().isBefore(preparedAt);
        return words.say(late ? "paper.LATE" : "paper.OWED");
    }
}
