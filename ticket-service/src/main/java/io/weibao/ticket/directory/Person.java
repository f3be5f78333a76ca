package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a customer or of the provider. The id is that of the account at the identity provider. The roles written here
 * tell other services whom to notify; what a person may do is decided by the roles of the token alone.
 */
@Entity
@Table(name = "person")
public class Person implements Entry<PersonDraft> {

    @Id
    private UUID id;

    @Column(name = "customer_id", updatable = false)
    private @Nullable UUID customer;

    private String username;
    private String name;
    private String email;
    private @Nullable String phone;
    private String language;
    private String[] roles;
    private boolean active;

    @Version
    private long version = 1;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected Person() {}

    Person(UUID id, PersonDraft draft, Instant at) {
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

    public @Nullable UUID customer() {
        return customer;
    }

    public String username() {
        return username;
    }

    @Override
    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    public String language() {
        return language;
    }

    public List<String> roles() {
        return List.of(roles);
    }

    public boolean active() {
        return active;
    }

    @Override
    public PersonDraft draft() {
        return new PersonDraft(customer, username, name, email, phone, language, roles(), active);
    }

    @Override
    public void amend(PersonDraft draft, Instant at) {
        username = draft.username();
        name = draft.name();
        email = draft.email();
        phone = draft.phone();
        language = draft.language();
        roles = draft.roles().toArray(String[]::new);
        active = draft.active();
        changedAt = at;
    }

    @Override
    public PersonRecorded recorded() {
        return new PersonRecorded(id, customer, username, name, email, language, roles(), active);
    }
}
