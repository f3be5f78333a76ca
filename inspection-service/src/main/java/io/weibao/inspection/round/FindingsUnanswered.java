package io.weibao.inspection.round;

import io.weibao.inspection.finding.Finding;
import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.List;

/** Open findings of earlier rounds are asked again: without an answer to each the round is not completed (B8). */
final class FindingsUnanswered extends Refusal {

    private static final long serialVersionUID = 1L;

    FindingsUnanswered(List<Finding> unanswered) {
        super(Category.REFUSED, "findings-unanswered", unanswered.size());
        extend("findings", unanswered.stream().map(Finding::id).toList());
        extend(
                "items",
                unanswered.stream()
                        .map(finding -> finding.item().key())
                        .distinct()
                        .toList());
    }
}
