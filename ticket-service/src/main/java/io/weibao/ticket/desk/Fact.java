package io.weibao.ticket.desk;

import java.util.Locale;

/**
 * What clocks may follow: the closed list of service facts that every reader of ticket events understands. It is
 * published as {@code contracts/facts.json}; a new meaning is a new fact there first.
 */
public enum Fact {
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

    /** The name used in events. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
