package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.time.Ids;
import io.weibao.ticket.workflow.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes in tickets that another system handled. Each of their steps is a version, a journal entry in the ticket's chain and an
 * event of origin {@code import}, exactly as a live action would be, so that people can go on with an open one here. Must run in
 * a unit of work that includes the customers.
 */
@ApplicationScoped
public class ImportedTickets {

    private final ImportedRows rows;
    private final TicketNumbers numbers;
    private final TicketAnnouncer announcer;
    private final Ids ids;
    private final Clock clock;

    ImportedTickets(ImportedRows rows, TicketNumbers numbers, TicketAnnouncer announcer, Ids ids, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.announcer = announcer;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes in new tickets of one customer, each with all that happened to it.
     *
     * @return id and number of each, in the order given
     */
    public List<Named> enter(Actor importer, Named customer, List<ImportedTicket> told) {
        Instant now = Moment.of(clock.instant()).recordedAt();
        Map<Ticket, ImportedStory> stories = new LinkedHashMap<>();
        for (ImportedTicket one : told) {
            Ticket ticket = ticket(one, customer.id(), now);
            stories.put(ticket, story(ticket, customer, importer, now).tell(one.steps()));
        }
        rows.insert(stories.keySet());
        rows.append(stories.values());
        return stories.keySet().stream()
                .map(ticket -> new Named(ticket.id(), ticket.number()))
                .toList();
    }

    /** Goes on with a ticket of this customer that was taken in before and that nobody has worked on here. */
    public void goOn(Actor importer, Named customer, UUID id, List<ImportedStep> steps) {
        Ticket ticket = rows.existing(id);
        ImportedStory story =
                story(ticket, customer, importer, Moment.of(clock.instant()).recordedAt());
        for (ImportedStep step : steps) {
            story.tell(List.of(step));
            rows.nextVersion();
        }
        rows.append(List.of(story));
    }

    private ImportedStory story(Ticket ticket, Named customer, Actor importer, Instant now) {
        return new ImportedStory(ticket, new Place(customer, null, null), importer, announcer, now);
    }

    private Ticket ticket(ImportedTicket told, UUID customer, Instant now) {
        Intake intake = new Intake(
                customer,
                null,
                null,
                null,
                told.title(),
                told.description(),
                told.channel(),
                told.raisedAt(),
                now,
                Intake.IMPORT,
                told.sourceNumber(),
                null,
                null,
                null);
        String number = numbers.next(TicketKind.DEFECT, told.raisedAt());
        return Ticket.imported(ids.next(), number, intake, told.steps().size());
    }
}
