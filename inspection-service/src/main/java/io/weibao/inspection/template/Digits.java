package io.weibao.inspection.template;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How long the numbers of inspections may be: values and what they are compared with. */
final class Digits {

    static final int MOST = 18;
    static final int MOST_DECIMALS = 6;

    private Digits() {}

    /** None fits: it is not compared. */
    static boolean fit(@Nullable BigDecimal number) {
        return number == null
                || (number.precision() <= MOST && number.scale() <= MOST_DECIMALS && number.scale() >= -MOST);
    }
}
