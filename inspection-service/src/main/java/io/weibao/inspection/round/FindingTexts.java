package io.weibao.inspection.round;

import io.weibao.inspection.template.Item;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.SuddenChange;
import io.weibao.inspection.template.Thresholds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a finding is put into words, for readers of either language: it becomes the title and the text of a ticket. */
final class FindingTexts {

    private static final int LONGEST_SUMMARY = 200;

    private FindingTexts() {}

    static String summary(Result result) {
        String about =
                result.component() == null ? "" : " · " + result.component().name();
        String text = result.item().label().both() + ": " + shown(result.value(), result.unit()) + about;
        return text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    static String description(Result result, Item item) {
        List<String> lines = new ArrayList<>();
        lines.add("值 Value: " + shown(result.value(), result.unit()));
        if (result.previous() != null) {
            lines.add("上次 Last time: " + shown(result.previous(), result.unit()));
        }
        if (item.thresholds() != null) {
            lines.add("阈值 Thresholds: " + thresholds(item.thresholds(), item));
        }
        if (item.suddenChange() != null) {
            lines.add("突变 Sudden change: " + sudden(item.suddenChange()));
        }
        if (result.note() != null && !result.note().isBlank()) {
            lines.add("备注 Note: " + result.note());
        }
        return String.join("\n", lines);
    }

    private static String thresholds(Thresholds limits, Item item) {
        return "关注 attention " + limit(limits.attention(), item) + ", 故障 fault " + limit(limits.fault(), item);
    }

    private static String limit(@Nullable BigDecimal limit, Item item) {
        return limit == null ? "–" : limit.toPlainString() + (item.unit() == null ? "" : " " + item.unit());
    }

    private static String sudden(SuddenChange change) {
        return "关注 attention " + times(change.attention()) + ", 故障 fault " + times(change.fault());
    }

    private static String times(@Nullable BigDecimal factor) {
        return factor == null ? "–" : "× " + factor.toPlainString();
    }

    private static String shown(@Nullable ItemValue value, @Nullable String unit) {
        return value == null ? "–" : value.shown() + (unit == null ? "" : " " + unit);
    }
}
