package io.weibao.sla.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a waiting ticket waits for. A target names the parties whose waiting pauses it. */
public enum Party {
    CUSTOMER,
    /** The customer too, but for consent to a proposed solution. */
    CONSENT,
    THIRD_PARTY,
    /** Ourselves: the cause is sought as a problem. */
    PROVIDER;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String label() {
        return label;
    }

    public static Optional<Party> find(String label) {
        return Arrays.stream(values())
                .filter(party -> party.label.equals(label))
                .findFirst();
    }
}
