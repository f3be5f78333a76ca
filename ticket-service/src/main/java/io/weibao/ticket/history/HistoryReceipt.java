package io.weibao.ticket.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a batch, incident by incident and row by row. */
public record HistoryReceipt(List<OfTicket> tickets) {

    public HistoryReceipt {
        tickets = List.copyOf(tickets);
    }

    /**
     * What became of an incident.
     *
     * @param number the source's number
     * @param ticket the number of our ticket; none if no row of the incident could be taken
     */
    public record OfTicket(String number, @Nullable String ticket, List<OfRow> rows) {

        public OfTicket {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What became of a row: {@code accepted}, {@code already-known} or {@code rejected}.
     *
     * @param reason why it was rejected, in a word that stays the same
     */
    public record OfRow(
            String key, String outcome, @Nullable String reason) {

        static OfRow accepted(String key) {
            return new OfRow(key, "accepted", null);
        }

        static OfRow alreadyKnown(String key) {
            return new OfRow(key, "already-known", null);
        }

        static OfRow rejected(String key, String reason) {
            return new OfRow(key, "rejected", reason);
        }
    }
}
