package io.weibao.reporting.schedule;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.UUID;

/** The customer has such a schedule already. */
final class ScheduleExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ScheduleExists(UUID other) {
        super(Category.CONFLICT, "schedule-exists", other);
    }
}
