package io.weibao.sla.notification;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be told something: a copy of what ticket-service's directory says of the person. */
public record Person(
        UUID id,
        @Nullable UUID customer,
        String username,
        String name,
        @Nullable String email,
        Locale language,
        Set<String> roles,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Staff of the provider belong to no customer. */
    public boolean providerStaff() {
        return customer == null;
    }

    /** Whether a notice about a thing of this customer may reach the person: never across customers. */
    public boolean mayHearOf(UUID otherCustomer) {
        return providerStaff() || otherCustomer.equals(customer);
    }
}
