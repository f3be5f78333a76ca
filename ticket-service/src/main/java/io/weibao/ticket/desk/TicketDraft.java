package io.weibao.ticket.desk;

/** A ticket about to be written for the first time, with all that is written with it. */
record TicketDraft(Ticket ticket, Place place, ToldEntry told) {}
