package io.weibao.ticket.workflow;

/**
 * What a ticket does not know by itself.
 *
 * @param consentAsked the customer's agreement asks for consent before a solution is carried out
 * @param breached some target of the ticket has been missed
 */
public record Circumstances(boolean consentAsked, boolean breached) {

    /** No agreement asks for consent and nothing has been missed. */
    public static final Circumstances PLAIN = new Circumstances(false, false);
}
