package io.weibao.ticket.directory;

import java.time.Instant;

/** Tells the other services what the directory says now, in the transaction of the change. */
public interface DirectoryAnnouncements {

    /**
     * Announces one change.
     *
     * @param version the entry's version, by which others know the order
     */
    void announce(DirectoryChange change, long version, Instant at);
}
