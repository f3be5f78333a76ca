package io.weibao.ticket.workflow;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why nobody works on a ticket for a while, and whose turn it is. The catalogue is {@code contracts/pause-reasons.json}. */
public enum PauseReason {
    WAITING_FOR_CUSTOMER("customer"),
    WAITING_FOR_THIRD_PARTY("third-party"),
    WAITING_FOR_PROBLEM("provider"),
    WAITING_FOR_EVIDENCE("customer");

    private final String party;

    PauseReason(String party) {
        this.party = party;
    }

    /** Who is awaited: {@code customer}, {@code third-party} or {@code provider}. */
    public String party() {
        return party;
    }

    /** The name used in events and in the API. */
    @JsonValue
    public String id() {
        return Names.kebab(name());
    }
}
