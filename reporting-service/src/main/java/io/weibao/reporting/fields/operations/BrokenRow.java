package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** A promise that was not kept. */
record BrokenRow(String ticket, String title, String target, String due, String met) {

    static BrokenRow of(OperationsSummary.BrokenPromise broken, Words words) {
        return new BrokenRow(
                broken.ticket(),
                words.cell(broken.title()),
                words.in(broken.target()),
                words.moment(broken.dueAt()),
                words.moment(broken.metAt()));
    }
}
