package io.weibao.ticket.directory;

import java.util.UUID;

/** A maintained system as callers see it. */
public record SystemView(UUID id, long version, UUID customer, String name) {

    static SystemView of(SupportedSystem system) {
        return new SystemView(system.id(), system.version(), system.customer(), system.name());
    }
}
