package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** An organisation whose software the provider maintains. Everything a customer's people may see hangs on its id. */
@Entity
@Table(name = "customer")
public class Customer implements Entry<CustomerDraft> {

    @Id
    private UUID id;

    private String key;
    private String name;
    private String zone;

    @Version
    private long version = 1;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected Customer() {}

    Customer(UUID id, CustomerDraft draft, Instant at) {
        this.id = id;
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

    public String key() {
        return key;
    }

    @Override
    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    @Override
    public CustomerDraft draft() {
        return new CustomerDraft(key, name, zone());
    }

    @Override
    public void amend(CustomerDraft draft, Instant at) {
        key = draft.key();
        name = draft.name();
        zone = draft.zone().getId();
        changedAt = at;
    }

    @Override
    public CustomerRecorded recorded() {
        return new CustomerRecorded(id, key, name, zone);
    }
}
