package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of one imported ticket as they are told, with the journal entries and events they become. */
final class ImportedStory {

    private final Ticket ticket;
    private final Place place;
    private final Actor importer;
    private final TicketAnnouncer announcer;
    private final Instant now;
    private final List<ToldEntry> told = new ArrayList<>();
    private long sequence;

    /** Begins after the ticket's last journal entry. */
    ImportedStory(Ticket ticket, Place place, Actor importer, TicketAnnouncer announcer, Instant now) {
        this.ticket = ticket;
        this.place = place;
        this.importer = importer;
        this.announcer = announcer;
        this.now = now;
        this.sequence = ticket.journalHead().equals(JournalEntry.START) ? 0 : ticket.version();
    }

    ImportedStory tell(List<ImportedStep> steps) {
        steps.forEach(this::tell);
        return this;
    }

    private void tell(ImportedStep next) {
        sequence++;
        TicketStep step = ticket.recount(next, importer, now);
        JournalEntry entry = JournalEntry.next(ticket.id(), sequence, ticket.journalHead(), step);
        ticket.appended(entry);
        told.add(new ToldEntry(entry, announcer.event(TicketHeadline.of(ticket, place), sequence, step)));
    }

    List<ToldEntry> told() {
        return List.copyOf(told);
    }
}
