package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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
public class Person extends Entry<PersonDraft> {

    @Column(name = "customer_id", updatable = false)
    private @Nullable UUID customer;

    private String username;
    private String email;
    private @Nullable String phone;
    private String language;
    private String[] roles;
    private boolean active;

    /** For the persistence provider. */
    protected Person() {}

    Person(UUID id, PersonDraft draft, Instant at) {
        super(id, at);
        this.customer = draft.customer();
        amend(draft, at);
    }

    public @Nullable UUID customer() {
        return customer;
    }

    public String username() {
        return username;
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
    PersonDraft draft() {
        return new PersonDraft(customer, username, name(), email, phone, language, roles(), active);
    }

    @Override
    void say(PersonDraft draft) {
        username = draft.username();
        email = draft.email();
        phone = draft.phone();
        language = draft.language();
        roles = draft.roles().toArray(String[]::new);
        active = draft.active();
    }

    @Override
    PersonRecorded recorded() {
        return new PersonRecorded(id(), customer, username, name(), email, language, roles(), active);
    }
}
