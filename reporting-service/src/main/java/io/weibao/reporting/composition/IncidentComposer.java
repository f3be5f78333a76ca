package io.weibao.reporting.composition;

import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.Nature;
import io.weibao.reporting.content.OwedPaper;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.figures.Customers;
import io.weibao.reporting.figures.Customers.Customer;
import io.weibao.reporting.figures.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The incident report of a ticket: what the engineer wrote, and around it what the ledger knows of facts and promises. */
@ApplicationScoped
class IncidentComposer {

    private static final String FINDING = """
            select r.plan_name, r.month from live_finding f join live_inspection_round r on r.id = f.round_id
             where f.ticket_id = ? order by f.raised_at limit 1
            """;

    private final Rows rows;
    private final Customers customers;
    private final Covers covers;
    private final TicketHistory history;

    IncidentComposer(Rows rows, Customers customers, Covers covers, TicketHistory history) {
        this.rows = rows;
        this.customers = customers;
        this.covers = covers;
        this.history = history;
    }

    Draft compose(Subject.OfTicket subject, Occasion occasion) {
        LedgerTicket ticket = ticket(subject);
        Customer customer = customers.get(subject.customer());
        Map<String, String> papers = history.papersUntil(ticket.id(), subject.sequence());
        Map<String, String> report = history.incidentReport(ticket.id(), subject.sequence());
        if (report.isEmpty()) {
            throw NotReady.reportNotWritten(ticket.number());
        }
        IncidentReport content = new IncidentReport(
                covers.cover(customer, ticket.systemName(), null, occasion),
                fault(ticket),
                report.get("faultKind"),
                papers.get("analysis"),
                report.get("cause"),
                report.get("solutionUsed"),
                report.get("loss"),
                null,
                outage(ticket),
                history.papers(ticket.id(), subject.sequence()),
                history.moments(ticket.id()),
                history.promises(ticket.id()),
                owedPapers(ticket));
        return new Draft(content, subject, customer.name(), ticket.system(), ticket.systemName(), ticket.number());
    }

    private LedgerTicket ticket(Subject.OfTicket subject) {
        return rows.first(
                        LedgerTicket.SELECT + " where t.id = ? and t.customer_id = ?",
                        LedgerTicket::of,
                        subject.ticket(),
                        subject.customer())
                .orElseThrow(() -> new NotFound("ticket", subject.ticket()));
    }

    private IncidentReport.Fault fault(LedgerTicket ticket) {
        return new IncidentReport.Fault(
                ticket.number(),
                ticket.title(),
                Enums.of(FaultLevel.class, ticket.level(), FaultLevel.III),
                Enums.find(Nature.class, ticket.nature()),
                ticket.businessStopped(),
                ticket.emergency(),
                Words.of(ticket.channel()),
                ticket.requester(),
                ticket.assignee(),
                ticket.raisedAt(),
                ticket.respondedAt(),
                ticket.resolvedAt(),
                openedFrom(ticket.id()));
    }

    private @Nullable Text openedFrom(UUID ticket) {
        return rows.first(
                        FINDING,
                        row -> new Text(
                                "巡检 " + row.text("plan_name") + " " + row.text("month"),
                                "Inspection " + row.text("plan_name") + " " + row.text("month")),
                        ticket)
                .orElse(null);
    }

    /** Business stood still from raising to solving, as far as we know. */
    private static @Nullable Duration outage(LedgerTicket ticket) {
        Instant resolved = ticket.resolvedAt();
        return ticket.businessStopped() && resolved != null ? Duration.between(ticket.raisedAt(), resolved) : null;
    }

    private static List<OwedPaper> owedPapers(LedgerTicket ticket) {
        return ticket.owedPapers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(owed -> new OwedPaper(Labels.paper(owed.getKey()), ticket.number(), owed.getValue(), null, null))
                .toList();
    }
}
