package io.weibao.sla.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a fact comes from. Only live ones may alarm anybody; origin is told, never guessed from a fact's age. */
public enum Origin {
    LIVE,
    IMPORT,
    REPLAY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Origin> find(String label) {
        return Arrays.stream(values())
                .filter(origin -> origin.label().equals(label))
                .findFirst();
    }
}
