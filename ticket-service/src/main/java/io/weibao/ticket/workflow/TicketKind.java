package io.weibao.ticket.workflow;

/** The two record templates of the desk: a question that is answered, or a fault that is mended. */
public enum TicketKind {
    CONSULTATION("CON"),
    DEFECT("DEF");

    private final String prefix;

    TicketKind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters that begin the ticket's number; a converted ticket keeps those it was born with. */
    public String prefix() {
        return prefix;
    }
}
