package io.weibao.reporting.order;

import io.weibao.reporting.content.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that is to be issued.
 *
 * @param reason why, as a text that is the same for the same reason: ordered twice, it is issued once
 * @param language none for the installation's own
 * @param recipients who gets it by mail: ids of people
 */
public record Order(
        String reason,
        DocumentKind kind,
        @Nullable String language,
        UUID customer,
        @Nullable UUID system,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID ticket,
        @Nullable Long ticketSequence,
        @Nullable UUID round,
        List<String> recipients) {

    public Order {
        recipients = List.copyOf(recipients);
    }

    /** The report of an incident, because this step of its ticket wrote it. */
    public static Order incidentReport(UUID customer, UUID ticket, long sequence) {
        return new Order(
                "ticket/" + ticket + "/" + sequence,
                DocumentKind.INCIDENT_REPORT,
                null,
                customer,
                null,
                null,
                null,
                ticket,
                sequence,
                null,
                List.of());
    }

    /** The assessment of a round, because it was completed. */
    public static Order assessment(UUID customer, UUID round) {
        return new Order(
                "round/" + round,
                DocumentKind.INSPECTION_ASSESSMENT,
                null,
                customer,
                null,
                null,
                null,
                null,
                null,
                round,
                List.of());
    }

    /** The summary of a period, because a schedule says so. */
    public static Order summary(
            UUID schedule,
            String language,
            UUID customer,
            @Nullable UUID system,
            LocalDate from,
            LocalDate until,
            List<String> recipients) {
        return new Order(
                "schedule/" + schedule + "/" + from,
                DocumentKind.OPERATIONS_SUMMARY,
                language,
                customer,
                system,
                from,
                until,
                null,
                null,
                null,
                recipients);
    }
}
