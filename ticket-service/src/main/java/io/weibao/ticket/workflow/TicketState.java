package io.weibao.ticket.workflow;

/**
 * Where a ticket stands in its workflow. No other service learns these names, and none of them is a verdict: overdue or
 * escalated are readings of clocks, not places in a workflow.
 */
public enum TicketState {
    RECORDED,
    SUBMITTED,
    RESPONDED,
    ANALYSED,
    PROPOSED,
    AWAITING_CONSENT,
    APPROVED,
    CARRIED_OUT,
    SOLVED,
    REPLIED,
    ANSWERED,
    FEEDBACK_GIVEN,
    CLOSED,
    CANCELLED;

    /** Nothing more is owed to the requester here; a reopening may still lead away from it. */
    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED;
    }
}
