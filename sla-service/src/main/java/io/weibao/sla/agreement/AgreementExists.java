package io.weibao.sla.agreement;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.UUID;

/** Another agreement was recorded under this id; a change of it is a new version. */
final class AgreementExists extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementExists(UUID id) {
        super(Category.CONFLICT, "agreement-exists", id);
    }
}
