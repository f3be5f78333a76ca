package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** What will be done, by whom and until when. */
record MeasureRow(String measure, String why, String owner, String due) {

    static MeasureRow of(OperationsSummary.Measure measure, Words words) {
        return new MeasureRow(
                words.in(measure.what()),
                words.in(measure.why()),
                words.name(measure.owner()),
                words.day(measure.due()));
    }
}
