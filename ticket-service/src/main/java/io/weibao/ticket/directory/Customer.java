package io.weibao.ticket.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** An organisation whose software the provider maintains. Everything a customer's people may see hangs on its id. */
@Entity
@Table(name = "customer")
public class Customer extends Entry<CustomerDraft> {

    private String key;
    private String zone;

    /** For the persistence provider. */
    protected Customer() {}

    Customer(UUID id, CustomerDraft draft, Instant at) {
        super(id, at);
        amend(draft, at);
    }

    public String key() {
        return key;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    @Override
    CustomerDraft draft() {
        return new CustomerDraft(key, name(), zone());
    }

    @Override
    void say(CustomerDraft draft) {
        key = draft.key();
        zone = draft.zone().getId();
    }

    @Override
    CustomerRecorded recorded() {
        return new CustomerRecorded(id(), key, name(), zone);
    }
}
