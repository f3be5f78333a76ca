package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/**
 * Tickets carried over, come in, ended and left; beside that how many were solved and opened again.
 *
 * @param note what was solved, and what of the open ones waits to be closed
 */
record WorkFields(
        String openBefore,
        String raised,
        String openAgain,
        String ended,
        String openAfter,
        String resolvedAfter,
        String resolved,
        String reopened,
        String note) {

    static WorkFields of(OperationsSummary.Work work, Words words) {
        return new WorkFields(
                words.number(work.openBefore()),
                words.number(work.raised()),
                words.number(work.openAgain()),
                words.number(work.ended()),
                words.number(work.openAfter()),
                words.number(work.resolvedAfter()),
                words.number(work.resolved()),
                words.number(work.reopened()),
                words.say("os.work", work.resolved(), work.reopened(), work.openAfter(), work.resolvedAfter()));
    }
}
