package io.weibao.ticket.desk;

import io.weibao.kit.outbox.OutgoingEvent;

/** An entry of the journal with the one event that tells of it. */
record ToldEntry(JournalEntry entry, OutgoingEvent event) {}
