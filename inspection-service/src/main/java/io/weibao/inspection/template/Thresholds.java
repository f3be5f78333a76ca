package io.weibao.inspection.template;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From which value on a number deserves attention or is a fault; the value itself counts. */
@Schema(description = "from which value on, the value itself included")
public record Thresholds(
        @Nullable BigDecimal attention, @Nullable BigDecimal fault) {

    Verdict judge(BigDecimal value, Direction direction) {
        if (reached(value, fault, direction)) {
            return Verdict.FAULT;
        }
        return reached(value, attention, direction) ? Verdict.ATTENTION : Verdict.OK;
    }

    private static boolean reached(BigDecimal value, @Nullable BigDecimal limit, Direction direction) {
        if (limit == null) {
            return false;
        }
        int compared = value.compareTo(limit);
        return direction == Direction.HIGHER_IS_WORSE ? compared >= 0 : compared <= 0;
    }

    boolean fit() {
        return Digits.fit(attention) && Digits.fit(fault);
    }

    /** Whether attention comes before fault. */
    boolean isInOrder(Direction direction) {
        return attention == null || fault == null || reached(fault, attention, direction);
    }
}
