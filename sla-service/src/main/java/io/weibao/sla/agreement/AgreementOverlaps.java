package io.weibao.sla.agreement;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.UUID;

/** Two agreements with the same customer for the same system at the same time would give two answers. */
final class AgreementOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementOverlaps(UUID other) {
        super(Category.CONFLICT, "agreement-overlaps", other);
        extend("agreement", other);
    }
}
