package io.weibao.reporting.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something with an id and a name that people know. */
record Named(UUID id, String name) {

    static @Nullable Named of(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Named(id, name);
    }

    static @Nullable UUID idOf(@Nullable Named named) {
        return named == null ? null : named.id;
    }

    static @Nullable String nameOf(@Nullable Named named) {
        return named == null ? null : named.name;
    }
}
