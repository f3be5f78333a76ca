package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** Tickets carried over, come in, solved, opened again, and left. */
record WorkFields(String openBefore, String raised, String resolved, String reopened, String openAfter) {

    static WorkFields of(OperationsSummary.Work work, Words words) {
        return new WorkFields(
                words.number(work.openBefore()),
                words.number(work.raised()),
                words.number(work.resolved()),
                words.number(work.reopened()),
                words.number(work.openAfter()));
    }
}
