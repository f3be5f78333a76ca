package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A system of a customer that is maintained; an agreement may cover it alone. Its components belong to inspection. */
@Entity
@Table(name = "supported_system")
public class SupportedSystem extends Entry<SystemDraft> {

    @Column(name = "customer_id", updatable = false)
    private UUID customer;

    /** For the persistence provider. */
    protected SupportedSystem() {}

    SupportedSystem(UUID id, SystemDraft draft, Instant at) {
        super(id, at);
        this.customer = draft.customer();
        amend(draft, at);
    }

    public UUID customer() {
        return customer;
    }

    @Override
    SystemDraft draft() {
        return new SystemDraft(customer, name());
    }

    @Override
    void say(SystemDraft draft) {
        // Its name is all it says.
    }

    @Override
    SystemRecorded recorded() {
        return new SystemRecorded(id(), customer, name());
    }
}
