package io.weibao.inspection.template;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A burst since last time (N3): how many times the previous value a number must be to deserve attention or to be a fault. Below
 * {@code atLeast} nothing is a burst, however small it was before; from nothing to that much is one.
 */
@Schema(description = "how many times the previous value; values below atLeast never count")
public record SuddenChange(
        @Nullable BigDecimal attention,
        @Nullable BigDecimal fault,
        @Nullable BigDecimal atLeast) {

    boolean fit() {
        return Digits.fit(attention) && Digits.fit(fault) && Digits.fit(atLeast);
    }

    Verdict judge(BigDecimal value, @Nullable BigDecimal previous) {
        if (previous == null || previous.signum() < 0 || (atLeast != null && value.compareTo(atLeast) < 0)) {
            return Verdict.OK;
        }
        if (isBurst(value, previous, fault)) {
            return Verdict.FAULT;
        }
        return isBurst(value, previous, attention) ? Verdict.ATTENTION : Verdict.OK;
    }

    private static boolean isBurst(BigDecimal value, BigDecimal previous, @Nullable BigDecimal times) {
        return times != null && value.signum() > 0 && value.compareTo(previous.multiply(times)) >= 0;
    }

    boolean isInOrder() {
        return attention == null || fault == null || fault.compareTo(attention) >= 0;
    }

    /** A factor of one or less would find what did not change. */
    boolean growsOnly() {
        return isGrowth(attention) && isGrowth(fault);
    }

    private static boolean isGrowth(@Nullable BigDecimal times) {
        return times == null || times.compareTo(BigDecimal.ONE) > 0;
    }
}
