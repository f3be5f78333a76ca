package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** Another document of the period. */
record IssuedRow(String number, String title, String issuedAt) {

    static IssuedRow of(OperationsSummary.Issued issued, Words words) {
        return new IssuedRow(issued.number(), words.in(issued.title()), words.moment(issued.issuedAt()));
    }
}
