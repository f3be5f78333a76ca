package io.weibao.reporting.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A fact on its way into the ledger.
 *
 * @param position its place within the event
 * @param hours a first response or a solution took
 */
record EnteredFact(
        TicketNews news,
        int position,
        TicketNews.Fact fact,
        @Nullable Double hours) {}
