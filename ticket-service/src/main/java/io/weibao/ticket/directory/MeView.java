package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller as they see themselves: roles decide what is offered, the customer what is seen. */
public record MeView(
        UUID id, String name, List<String> roles, @Nullable CustomerName customer, String language) {

    /** The caller's own customer; the name is that of the id until the directory knows the customer. */
    public record CustomerName(UUID id, String name) {}

    static MeView of(Actor actor, @Nullable CustomerName customer) {
        return new MeView(
                actor.id(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                customer,
                actor.language().getLanguage());
    }
}
