package io.weibao.ticket.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as callers see it. */
public record PersonView(
        UUID id,
        long version,
        @Nullable UUID customer,
        String username,
        String name,
        String email,
        @Nullable String phone,
        String language,
        List<String> roles,
        boolean active) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.version(),
                person.customer(),
                person.username(),
                person.name(),
                person.email(),
                person.phone(),
                person.language(),
                person.roles(),
                person.active());
    }
}
