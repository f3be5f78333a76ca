package io.weibao.reporting.register;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.composition.Subject;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.figures.AskedPeriod;
import io.weibao.reporting.figures.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Understands what a request wants a document of. Needs a running unit of work. */
@ApplicationScoped
class Subjects {

    private static final String TICKET = """
            select t.id, coalesce((select max(p.sequence) from live_ticket_paper p
                                    where p.ticket_id = t.id and p.action = 'issue-incident-report'), 0) as sequence
              from live_ticket t where (t.number = ? or t.id::text = ?) and t.customer_id = ?
            """;

    private final Rows rows;
    private final Customers customers;
    private final Clock clock;

    Subjects(Rows rows, Customers customers, Clock clock) {
        this.rows = rows;
        this.customers = customers;
        this.clock = clock;
    }

    Subject of(DocumentRequest request) {
        customers.get(request.customer());
        refuseWhatDoesNotBelong(request);
        return switch (request.kind()) {
            case INCIDENT_REPORT -> ticket(request.customer(), required("/ticket", request.ticket()));
            case INSPECTION_ASSESSMENT -> new Subject.OfRound(request.customer(), required("/round", request.round()));
            case OPERATIONS_SUMMARY -> period(request);
        };
    }

    private Subject ticket(UUID customer, String number) {
        return rows.first(
                        TICKET,
                        row -> new Subject.OfTicket(customer, row.id("id"), row.number("sequence")),
                        number,
                        number,
                        customer)
                .orElseThrow(() -> new NotFound("ticket", number));
    }

    private Subject period(DocumentRequest request) {
        UUID system = request.system();
        if (system != null) {
            customers.systemName(request.customer(), system);
        }
        ZoneId zone = customers.zoneOf(request.customer());
        DocumentRequest.PeriodRequest days = request.period();
        AskedPeriod asked =
                new AskedPeriod(request.month(), days == null ? null : days.from(), days == null ? null : days.to());
        return new Subject.OfPeriod(
                request.customer(),
                system,
                asked.asOf(LocalDate.ofInstant(clock.instant(), zone)),
                request.conclusion());
    }

    /** A field that means nothing for this kind is a mistake its writer wants to hear of. */
    private static void refuseWhatDoesNotBelong(DocumentRequest request) {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        if (request.kind() != DocumentKind.OPERATIONS_SUMMARY) {
            fields.put("/month", request.month());
            fields.put("/period", request.period());
            fields.put("/system", request.system());
            fields.put("/conclusion", request.conclusion());
        }
        if (request.kind() != DocumentKind.INCIDENT_REPORT) {
            fields.put("/ticket", request.ticket());
        }
        if (request.kind() != DocumentKind.INSPECTION_ASSESSMENT) {
            fields.put("/round", request.round());
        }
        List<String> wrong = new ArrayList<>();
        fields.forEach((pointer, value) -> {
            if (value != null) {
                wrong.add(pointer);
            }
        });
        if (!wrong.isEmpty()) {
            throw InvalidValues.at(
                    wrong.getFirst(), "not-for-this-kind", request.kind().name());
        }
    }

    private static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw InvalidValues.at(pointer, "missing-value");
        }
        return value;
    }
}
