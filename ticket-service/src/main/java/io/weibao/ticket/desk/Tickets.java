package io.weibao.ticket.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tickets of the scope that the running unit of work has; whatever lies outside does not exist. */
@ApplicationScoped
class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    private static final String LOCK_WAIT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;
    private static final int MOST_SILENT = 100;

    Ticket get(String number) {
        return find("number", number).firstResultOptional().orElseThrow(() -> notFound(number));
    }

    /** Nobody else moves it until the transaction ends. */
    Ticket getForUpdate(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> notFound(number));
    }

    /** Whether a ticket was raised for this finding. */
    boolean isKnown(Finding finding) {
        return count("intake.finding.id", finding.id()) > 0;
    }

    /** Tickets whose requesters have been silent for too long, the longest silence first. */
    List<Ticket> silentSince(Instant moment) {
        return find(
                        "progress.milestones.silentFrom <= ?1 and progress.owed is null order by progress.milestones.silentFrom",
                        moment)
                .range(0, MOST_SILENT - 1)
                .list();
    }

    /** One of those, held until the transaction ends; none if somebody else holds or has moved it. */
    Optional<Ticket> silentIfFree(UUID id, Instant moment) {
        return find("id = ?1 and progress.milestones.silentFrom <= ?2 and progress.owed is null", id, moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_WAIT, SKIP_LOCKED)
                .firstResultOptional();
    }

    private static NotFound notFound(String number) {
        return new NotFound("ticket", number);
    }
}
