package io.weibao.inspection.inventory;

import io.weibao.inspection.directory.Named;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A component as callers see it. */
@Schema(name = "Component")
record ComponentView(
        UUID id,
        long version,
        Named customer,
        Named system,
        ComponentKind kind,
        String name,
        @Nullable String note,
        boolean active) {

    static ComponentView of(Component component) {
        return new ComponentView(
                component.id(),
                component.version(),
                component.place().customer(),
                component.place().system(),
                component.kind(),
                component.name(),
                component.note(),
                component.active());
    }
}
