package io.weibao.ticket.desk;

import java.util.List;

/** The whole journal of one ticket, and whether anybody touched it. */
record JournalChain(List<JournalEntry> entries, String head) {

    static final String INTACT = "intact";

    JournalChain {
        entries = List.copyOf(entries);
    }

    /** {@code intact}, or {@code broken at n} with the first entry that is not as it was written; a missing end is noticed too. */
    String verdict() {
        String before = JournalEntry.START;
        long expected = 1;
        for (JournalEntry entry : entries) {
            if (entry.sequence() != expected || !entry.follows(before)) {
                return brokenAt(expected);
            }
            before = entry.hash();
            expected++;
        }
        return before.equals(head) ? INTACT : brokenAt(expected);
    }

    private static String brokenAt(long sequence) {
        return "broken at " + sequence;
    }
}
