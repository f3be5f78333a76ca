package io.weibao.reporting.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event told of an entry that others are named by. */
public sealed interface DirectoryNews {

    UUID id();

    record Customer(UUID id, String key, String name, String zone) implements DirectoryNews {}

    record MaintainedSystem(UUID id, UUID customer, String name) implements DirectoryNews {}

    record Person(
            UUID id,
            @Nullable UUID customer,
            String username,
            String name,
            @Nullable String email,
            String language,
            boolean active)
            implements DirectoryNews {}

    record Agreement(
            UUID id,
            UUID customer,
            @Nullable UUID system,
            String nameZh,
            String nameEn,
            Instant validFrom,
            @Nullable Instant validUntil,
            long version)
            implements DirectoryNews {}
}
