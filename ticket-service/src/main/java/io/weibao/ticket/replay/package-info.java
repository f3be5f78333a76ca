/**
 * Sends the events of tickets again, as they stand in the journal: for a reader that has lost what it knew, long after Kafka has
 * forgotten them.
 */
@NullMarked
package io.weibao.ticket.replay;

import org.jspecify.annotations.NullMarked;
