package io.weibao.inspection.template;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was found for an item: a number, a yes or no, a choice or a text; in JSON just that. */
public sealed interface ItemValue {

    /** A number, without zeros that say nothing. */
    record OfNumber(@JsonValue BigDecimal number) implements ItemValue {

        public OfNumber {
            BigDecimal stripped = number.stripTrailingZeros();
            number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** Yes or no. */
    record OfYesNo(@JsonValue boolean yes) implements ItemValue {}

    /** A choice by its value, or free text. */
    record OfText(@JsonValue String text) implements ItemValue {}

    /** As it stands in JSON; nothing if there is nothing. */
    static @Nullable ItemValue of(@Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (json.isNumber()) {
            return new OfNumber(json.decimalValue());
        }
        return json.isBoolean() ? new OfYesNo(json.booleanValue()) : new OfText(json.asText());
    }

    /** As people read it. */
    default String shown() {
        return switch (this) {
            case OfNumber number -> number.number().toPlainString();
            case OfYesNo yesNo -> yesNo.yes() ? "是 yes" : "否 no";
            case OfText text -> text.text();
        };
    }
}
