package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.outbox.OutgoingEvent;
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
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();
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

    private void tell(ImportedStep told) {
        sequence++;
        TicketStep step = ticket.recount(told, importer, now);
        JournalEntry entry = JournalEntry.next(ticket.id(), sequence, ticket.journalHead(), step);
        ticket.appended(entry);
        entries.add(entry);
        events.add(announcer.event(TicketHeadline.of(ticket, place), sequence, step));
    }

    List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    List<OutgoingEvent> events() {
        return List.copyOf(events);
    }
}
