package io.weibao.kit.actor;

import io.weibao.kit.scope.Scope;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: always a parameter, never fetched from a thread.
 *
 * @param customer the customer this person belongs to; none for staff of the provider and for machines
 */
public record Actor(
        UUID id, String name, Set<String> roles, @Nullable UUID customer, Locale language, Via via) {

    /** What the provider's people can be. */
    public static final Set<String> PROVIDER_ROLES = Set.of(
            "agent",
            "engineer",
            "tech-lead",
            "supervisor",
            "quality",
            "service-manager",
            "admin",
            "security-admin",
            "auditor");

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The service itself, under the name of the part that acts; it sees everything. The same name is the same id always. */
    public static Actor system(String name) {
        UUID id = UUID.nameUUIDFromBytes(("weibao:" + name).getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, Set.of(), null, Locale.ENGLISH, Via.SYSTEM);
    }

    /** A customer's own rows; everything for provider staff and ourselves; nothing for anybody else. */
    public Scope scope() {
        if (customer != null) {
            return Scope.of(customer);
        }
        return via == Via.SYSTEM || hasAny(PROVIDER_ROLES) ? Scope.everything() : Scope.nothing();
    }

    /** Whether this is one of the provider's people or one of our machines. */
    public boolean isProvider() {
        return scope().equals(Scope.everything());
    }

    public boolean hasAny(Collection<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
