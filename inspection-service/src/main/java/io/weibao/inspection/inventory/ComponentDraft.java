package io.weibao.inspection.inventory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A component as it is to be. */
record ComponentDraft(
        UUID customer,
        UUID system,
        ComponentKind kind,
        String name,
        @Nullable String note,
        boolean active) {}
