package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.audit.AuditTrail;
import io.weibao.ticket.audit.AuditedChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every change of the directory has in common: changes take turns, so that ids and names stay unique without failing
 * halfway; each raises the version, is announced, and is kept in the audit. Runs inside the desk's unit of work.
 */
@ApplicationScoped
class Chronicle {

    /** Any number, as long as nothing else takes turns by it. */
    private static final long TURN = 0x5765_6962_616F_0001L;

    private final EntityManager store;
    private final AuditTrail audit;
    private final DirectoryAnnouncements announcements;
    private final Clock clock;

    Chronicle(EntityManager store, AuditTrail audit, DirectoryAnnouncements announcements, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Waits until every change before this one has ended. */
    void takeTurn() {
        store.createNativeQuery("select cast(pg_advisory_xact_lock(:turn) as text)")
                .setParameter("turn", TURN)
                .getSingleResult();
    }

    /** The entry that was recorded under this id before, if it says the same; otherwise the id is taken. */
    <D extends Draft, E extends Entry<D>> Entered<E> again(E present, D draft) {
        if (!present.draft().equals(draft)) {
            throw new IdTaken(present.id());
        }
        return new Entered<>(present, false);
    }

    <D extends Draft, E extends Entry<D>> Entered<E> recorded(Actor actor, E entry) {
        store.persist(entry);
        write(actor, entry, null, clock.instant());
        return new Entered<>(entry, true);
    }

    <D extends Draft, E extends Entry<D>> E amended(Actor actor, E entry, @Nullable String ifMatch, D draft) {
        ETags.requireMatch(ifMatch, entry.version());
        D before = entry.draft();
        if (!Objects.equals(before.customer(), draft.customer())) {
            throw InvalidValues.at("/customer", "invalid-value");
        }
        if (!before.equals(draft)) {
            Instant now = clock.instant();
            entry.amend(draft, now);
            write(actor, entry, before, now);
        }
        return entry;
    }

    private <D extends Draft> void write(Actor actor, Entry<D> entry, @Nullable D before, Instant at) {
        store.flush();
        DirectoryChange change = entry.recorded();
        announcements.announce(change, entry.version(), at);
        audit.append(new AuditedChange(
                actor, at, thing(change), change.id(), change.customer(), entry.version(), before, entry.draft()));
    }

    private static String thing(DirectoryChange change) {
        return switch (change) {
            case CustomerRecorded _ -> "customer";
            case DepartmentRecorded _ -> "department";
            case SystemRecorded _ -> "system";
            case PersonRecorded _ -> "person";
        };
    }
}
