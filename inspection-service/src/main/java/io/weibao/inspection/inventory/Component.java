package io.weibao.inspection.inventory;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something below a system that is looked at when the system is inspected. It stays where it is; what is no longer there becomes
 * inactive.
 */
public record Component(
        UUID id,
        long version,
        Place place,
        ComponentKind kind,
        String name,
        @Nullable String note,
        boolean active) {

    public Named named() {
        return new Named(id, name);
    }

    /** All that it says now, as somebody would have to write it. */
    ComponentDraft draft() {
        return new ComponentDraft(place.customer().id(), place.system().id(), kind, name, note, active);
    }

    Component amended(ComponentDraft draft) {
        return new Component(id, version + 1, place, draft.kind(), draft.name(), draft.note(), draft.active());
    }
}
