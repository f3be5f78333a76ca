package io.weibao.ticket.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of a customer, or of the provider when no customer is named. */
record PersonDraft(
        @Nullable UUID customer,
        String username,
        String name,
        String email,
        @Nullable String phone,
        String language,
        List<String> roles,
        boolean active)
        implements Draft {

    PersonDraft {
        roles = roles.stream().distinct().sorted().toList();
    }
}
