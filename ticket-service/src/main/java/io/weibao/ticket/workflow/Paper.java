package io.weibao.ticket.workflow;

import com.fasterxml.jackson.annotation.JsonValue;

/** A document that an emergency lets people owe: it blocks closing, never acting. */
public enum Paper {
    DIAGNOSIS,
    SOLUTION_SIGNATURE,
    CUSTOMER_CONSENT,
    INCIDENT_REPORT;

    /** The name used in events and in the API. */
    @JsonValue
    public String id() {
        return Names.kebab(name());
    }
}
