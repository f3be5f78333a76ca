package io.weibao.inspection.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.inspection.template.ItemValue.OfNumber;
import io.weibao.inspection.template.ItemValue.OfText;
import io.weibao.inspection.template.ItemValue.OfYesNo;
import io.weibao.kit.problem.InvalidValues;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the value somebody wrote for an item, by what kind of value the item asks for. */
public final class ItemReader {

    private static final int LONGEST_TEXT = 2000;

    private ItemReader() {}

    public static @Nullable ItemValue read(Item item, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (item.kind()) {
            case NUMBER -> number(value);
            case YES_NO -> yesNo(value);
            case CHOICE -> choice(item, text(value));
            case TEXT -> new OfText(text(value));
        };
    }

    private static ItemValue number(JsonNode value) {
        if (!value.isNumber()) {
            throw wrongType();
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        if (!Digits.fit(number)) {
            throw InvalidValues.at("/value", "number-too-long", Digits.MOST, Digits.MOST_DECIMALS);
        }
        return new OfNumber(number);
    }

    private static ItemValue yesNo(JsonNode value) {
        if (!value.isBoolean()) {
            throw wrongType();
        }
        return new OfYesNo(value.booleanValue());
    }

    private static ItemValue choice(Item item, String text) {
        if (item.choices().stream().noneMatch(choice -> choice.value().equals(text))) {
            throw InvalidValues.notAmong(item.choices().stream().map(Choice::value), "/value");
        }
        return new OfText(text);
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType();
        }
        if (value.textValue().isBlank()) {
            throw InvalidValues.at("/value", "missing-value");
        }
        if (value.textValue().length() > LONGEST_TEXT) {
            throw InvalidValues.at("/value", "value-too-long", LONGEST_TEXT);
        }
        return value.textValue();
    }

    private static InvalidValues wrongType() {
        return InvalidValues.at("/value", "wrong-type");
    }
}
