package io.weibao.reporting.composition;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a document is about. Equal subjects are the same document in another version. */
public sealed interface Subject {

    UUID customer();

    DocumentKind kind();

    /** The subject as one text. */
    String key();

    /** An incident, as the report of this step of its ticket tells it. */
    record OfTicket(UUID customer, UUID ticket, long sequence) implements Subject {

        @Override
        public DocumentKind kind() {
            return DocumentKind.INCIDENT_REPORT;
        }

        @Override
        public String key() {
            return "ticket/" + ticket + "/" + sequence;
        }
    }

    /** An inspection round. */
    record OfRound(UUID customer, UUID round) implements Subject {

        @Override
        public DocumentKind kind() {
            return DocumentKind.INSPECTION_ASSESSMENT;
        }

        @Override
        public String key() {
            return "round/" + round;
        }
    }

    /**
     * A customer's period.
     *
     * @param conclusion the words of whoever issues it; they are no part of what it is about
     */
    record OfPeriod(
            UUID customer,
            @Nullable UUID system,
            Period period,
            @Nullable String conclusion) implements Subject {

        @Override
        public DocumentKind kind() {
            return DocumentKind.OPERATIONS_SUMMARY;
        }

        @Override
        public String key() {
            return "period/" + customer + "/" + (system == null ? "all" : system) + "/" + period.from() + "/"
                    + period.to();
        }
    }
}
