package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller as they see themselves: roles decide what is offered, the customer what is seen. */
public record MeView(
        UUID id,
        String name,
        List<String> roles,
        @Nullable CustomerName customer,
        String language,

        @Schema(description = "In which times are shown to the caller: the customer's, or the installation's")
        String zone) {

    /** The caller's own customer; the name is that of the id until the directory knows the customer. */
    public record CustomerName(UUID id, String name) {}

    static MeView of(Actor actor, @Nullable CustomerName customer, ZoneId zone) {
        return new MeView(
                actor.id(),
                actor.name(),
                actor.roles().stream().sorted().toList(),
                customer,
                actor.language().getLanguage(),
                zone.getId());
    }
}
