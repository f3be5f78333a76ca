package io.weibao.sla.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of things that clocks know about. No clock starts, waits or stops for anything else. */
public enum FactName {
    RAISED,
    RESPONDED,
    VISIT_NEEDED,
    ARRIVED_ON_SITE,
    PLAN_SUBMITTED,
    CONSENT_REQUESTED,
    CONSENT_GIVEN,
    PAUSED,
    RESUMED,
    LEVEL_CHANGED,
    CLASSIFIED,
    CONVERTED,
    SUBSTITUTE_IN_SERVICE,
    RESOLVED,
    REOPENED,
    CONTINGENCY_PLAN_SUBMITTED,
    REPORT_ISSUED,
    OWED_PAPER_OPENED,
    OWED_PAPER_DELIVERED,
    DATE_AGREED,
    CANCELLED,
    CLOSED;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it is written in events, agreements and simulations: {@code visit-needed}. */
    public String label() {
        return label;
    }

    public static Optional<FactName> find(String label) {
        return Arrays.stream(values()).filter(name -> name.label.equals(label)).findFirst();
    }

    @Override
    public String toString() {
        return label;
    }
}
