package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** A fault of level I or II, or one that stopped business. */
record ProblemRow(
        String ticket,
        String title,
        String level,
        String system,
        String raisedAt,
        String resolvedAt,
        String cause,
        String solution) {

    static ProblemRow of(OperationsSummary.Problem problem, Words words) {
        return new ProblemRow(
                problem.ticket(),
                words.cell(problem.title()),
                problem.level().name(),
                words.name(problem.system()),
                words.moment(problem.raisedAt()),
                words.moment(problem.resolvedAt()),
                words.cell(problem.cause()),
                words.cell(problem.solution()));
    }
}
