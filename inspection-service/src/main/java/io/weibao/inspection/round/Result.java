package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found for an item of a round, about a component where the item asks for one.
 *
 * @param value nothing if it was not checked; the note says why
 * @param previous the value of the round before, with which it was compared
 */
public record Result(
        ItemRef item,
        @Nullable Named component,
        @Nullable ItemValue value,
        @Nullable String unit,
        Verdict verdict,
        @Nullable String note,
        @Nullable ItemValue previous,
        boolean businessStopped,
        Instant at,
        Named by) {

    boolean isOf(ItemRef other, @Nullable Named about) {
        return item.key().equals(other.key())
                && (component == null
                        ? about == null
                        : about != null && component.id().equals(about.id()));
    }
}
