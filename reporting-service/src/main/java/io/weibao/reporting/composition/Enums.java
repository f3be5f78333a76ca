package io.weibao.reporting.composition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words of events as enums of documents; a word of a later version is none of ours. */
final class Enums {

    private Enums() {}

    static <E extends Enum<E>> @Nullable E find(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    static <E extends Enum<E>> E of(Class<E> type, @Nullable String word, E otherwise) {
        E found = find(type, word);
        return found == null ? otherwise : found;
    }
}
