package io.weibao.inspection.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the directory.
 *
 * @param customer none for the provider's own people
 */
public record Person(UUID id, @Nullable UUID customer, String name, List<String> roles, boolean active) {

    public Person {
        roles = List.copyOf(roles);
    }

    /** Whether rounds may be given to them. */
    public boolean mayInspect() {
        return active && customer == null && roles.stream().anyMatch(List.of("engineer", "tech-lead")::contains);
    }
}
