package io.weibao.ticket.desk;

import io.weibao.kit.outbox.OutgoingEvent;

/** A ticket about to be written for the first time, with all that is written with it. */
record TicketDraft(Ticket ticket, Place place, JournalEntry entry, OutgoingEvent event) {}
