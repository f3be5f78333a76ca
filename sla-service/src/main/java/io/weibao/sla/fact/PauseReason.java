package io.weibao.sla.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of reasons for waiting, each with the party that is waited for: {@code contracts/pause-reasons.json}. */
public enum PauseReason {
    WAITING_FOR_CUSTOMER(Party.CUSTOMER),
    WAITING_FOR_EVIDENCE(Party.CUSTOMER),
    WAITING_FOR_THIRD_PARTY(Party.THIRD_PARTY),
    WAITING_FOR_PROBLEM(Party.PROVIDER);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Party party;

    PauseReason(Party party) {
        this.party = party;
    }

    public String label() {
        return label;
    }

    public Party party() {
        return party;
    }

    public static Optional<PauseReason> find(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label.equals(label))
                .findFirst();
    }
}
