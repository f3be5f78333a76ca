package io.weibao.ticket.history;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.ticket.desk.Channel;
import io.weibao.ticket.desk.ImportedStep;
import io.weibao.ticket.desk.ImportedTicket;
import io.weibao.ticket.desk.ImportedTickets;
import io.weibao.ticket.desk.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes in history, batch by batch: what is new is written, what is known stays as it is, what makes no sense is named. */
@ApplicationScoped
class HistoryDesk {

    private final UnitOfWork work;
    private final ImportedIncidents incidents;
    private final ImportedTickets tickets;
    private final Clock clock;

    HistoryDesk(UnitOfWork work, ImportedIncidents incidents, ImportedTickets tickets, Clock clock) {
        this.work = work;
        this.incidents = incidents;
        this.tickets = tickets;
        this.clock = clock;
    }

    HistoryReceipt take(Actor actor, HistoryBatch batch) {
        requireEachOnce(batch);
        return work.in(actor.scope(), () -> {
            Named customer = incidents
                    .customer(batch.customer())
                    .orElseThrow(() -> InvalidValues.at("/customer", "unknown-reference"));
            incidents.takeTurn(customer.id());
            Instant now = clock.instant();
            List<IncidentImport> plans = plan(batch, now);
            Map<String, String> newNumbers = write(actor, customer, batch, plans, now);
            return receipt(plans, newNumbers);
        });
    }

    HistorySummary summary(Actor actor, UUID customer) {
        return work.reading(actor.scope(), () -> incidents.summary(customer));
    }

    private static void requireEachOnce(HistoryBatch batch) {
        Set<String> numbers = new HashSet<>();
        List<HistoryBatch.Incident> incidents = batch.tickets();
        for (int i = 0; i < incidents.size(); i++) {
            if (!numbers.add(incidents.get(i).number())) {
                throw InvalidValues.at("/tickets/" + i + "/number", "repeated-number");
            }
        }
    }

    private List<IncidentImport> plan(HistoryBatch batch, Instant now) {
        Map<String, KnownIncident> known = incidents.known(
                batch.customer(),
                batch.source(),
                batch.tickets().stream().map(HistoryBatch.Incident::number).toList());
        List<RowKey> keys = batch.tickets().stream()
                .flatMap(incident -> incident.rows().stream())
                .map(HistoryBatch.Row::key)
                .filter(RowKey::isWellFormed)
                .map(RowKey::new)
                .toList();
        RowCheck check = new RowCheck(incidents.knownKeys(batch.customer(), keys), now);
        return batch.tickets().stream()
                .map(incident -> IncidentImport.of(batch.source(), incident, known.get(incident.number()), check))
                .toList();
    }

    /** Writes what is new and gives the numbers of the tickets that are, by the source's number. */
    private Map<String, String> write(
            Actor actor, Named customer, HistoryBatch batch, List<IncidentImport> plans, Instant now) {
        List<IncidentImport> begun = new ArrayList<>();
        List<ImportedIncident> entered = new ArrayList<>();
        String zone = batch.zone() == null ? null : batch.zone().getId();
        for (IncidentImport plan : plans) {
            KnownIncident known = plan.known();
            if (!plan.newRows().isEmpty() && known != null) {
                tickets.goOn(actor, customer, known.ticket(), steps(plan));
                entered.add(new ImportedIncident(
                        known.ticket(),
                        customer.id(),
                        batch.source(),
                        zone,
                        plan,
                        known.rows().size() + 1L));
            } else if (!plan.newRows().isEmpty()) {
                begun.add(plan);
            }
        }
        Map<String, String> numbers = new HashMap<>();
        List<Named> made = tickets.enter(
                actor, customer, begun.stream().map(HistoryDesk::told).toList());
        for (int i = 0; i < begun.size(); i++) {
            Named ticket = made.get(i);
            entered.add(new ImportedIncident(ticket.id(), customer.id(), batch.source(), zone, begun.get(i), 1));
            numbers.put(begun.get(i).incident().number(), ticket.name());
        }
        incidents.enter(entered, now);
        return numbers;
    }

    private static ImportedTicket told(IncidentImport plan) {
        HistoryBatch.Incident incident = plan.incident();
        return new ImportedTicket(
                incident.number(),
                incident.title(),
                incident.number() + " · " + incident.title(),
                incident.channel() == null ? Channel.WEB : incident.channel(),
                plan.raisedAt(),
                steps(plan));
    }

    private static List<ImportedStep> steps(IncidentImport plan) {
        return plan.newRows().stream().map(IncidentImport.NewRow::step).toList();
    }

    private static HistoryReceipt receipt(List<IncidentImport> plans, Map<String, String> newNumbers) {
        return new HistoryReceipt(plans.stream()
                .map(plan -> {
                    KnownIncident known = plan.known();
                    String source = plan.incident().number();
                    String ticket = known == null ? newNumbers.get(source) : known.number();
                    return new HistoryReceipt.OfTicket(source, ticket, plan.receipts());
                })
                .toList());
    }
}
