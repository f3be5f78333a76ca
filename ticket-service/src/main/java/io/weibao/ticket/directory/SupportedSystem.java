package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A system of a customer that is maintained; an agreement may cover it alone. Its components belong to inspection. */
@Entity
@Table(name = "supported_system")
public class SupportedSystem implements Entry<SystemDraft> {

    @Id
    private UUID id;

    @Column(name = "customer_id", updatable = false)
    private UUID customer;

    private String name;

    @Version
    private long version = 1;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected SupportedSystem() {}

    SupportedSystem(UUID id, SystemDraft draft, Instant at) {
        this.id = id;
        this.customer = draft.customer();
        this.recordedAt = at;
        amend(draft, at);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID customer() {
        return customer;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SystemDraft draft() {
        return new SystemDraft(customer, name);
    }

    @Override
    public void amend(SystemDraft draft, Instant at) {
        name = draft.name();
        changedAt = at;
    }

    @Override
    public SystemRecorded recorded() {
        return new SystemRecorded(id, customer, name);
    }
}
