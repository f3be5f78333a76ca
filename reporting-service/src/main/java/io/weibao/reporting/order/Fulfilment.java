package io.weibao.reporting.order;

import io.weibao.reporting.composition.Subject;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Period;
import io.weibao.reporting.figures.Customers;
import io.weibao.reporting.register.IssuedDocument;
import io.weibao.reporting.register.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What an order asks for: a document of its own, or the one that somebody has issued of the same meanwhile. */
@ApplicationScoped
class Fulfilment {

    private final Issuer issuer;
    private final Customers customers;

    Fulfilment(Issuer issuer, Customers customers) {
        this.issuer = issuer;
        this.customers = customers;
    }

    /** Needs a running unit of work. */
    IssuedDocument of(Order order, Instant now) {
        Subject subject = subject(order);
        Language language =
                Language.valueOf(Objects.requireNonNull(order.language()).toUpperCase(Locale.ROOT));
        Optional<IssuedDocument> newest = issuer.newest(subject, language);
        if (newest.isPresent() && isStillTrue(subject, newest.get())) {
            return newest.get();
        }
        return issuer.issue(subject, language, null, newest.orElse(null), now.truncatedTo(ChronoUnit.SECONDS));
    }

    /** A summary issued before its period was over is replaced by that of the whole. */
    private boolean isStillTrue(Subject subject, IssuedDocument document) {
        return !(subject instanceof Subject.OfPeriod ofPeriod)
                || !document.issuedAt().isBefore(ofPeriod.period().end(customers.zoneOf(subject.customer())));
    }

    private Subject subject(Order order) {
        return switch (order.kind()) {
            case INCIDENT_REPORT ->
                new Subject.OfTicket(
                        order.customer(),
                        Objects.requireNonNull(order.ticket()),
                        Objects.requireNonNull(order.ticketSequence()));
            case INSPECTION_ASSESSMENT -> new Subject.OfRound(order.customer(), Objects.requireNonNull(order.round()));
            case OPERATIONS_SUMMARY ->
                new Subject.OfPeriod(
                        order.customer(),
                        order.system(),
                        new Period(Objects.requireNonNull(order.from()), Objects.requireNonNull(order.until())),
                        null);
        };
    }
}
