package io.weibao.ticket.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person was recorded or changed. The telephone number stays in this service. */
public record PersonRecorded(
        UUID id,
        @Nullable UUID customer,
        String username,
        String name,
        String email,
        String language,
        List<String> roles,
        boolean active)
        implements DirectoryChange {

    public PersonRecorded {
        roles = List.copyOf(roles);
    }
}
