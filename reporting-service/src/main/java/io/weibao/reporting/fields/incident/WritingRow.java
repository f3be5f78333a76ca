package io.weibao.reporting.fields.incident;

import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.fields.Words;

/** Something that was written while the fault was handled. */
record WritingRow(String name, String at, String text) {

    static WritingRow of(IncidentReport.Paper paper, Words words) {
        return new WritingRow(words.in(paper.name()), words.moment(paper.at()), words.typed(paper.text()));
    }
}
