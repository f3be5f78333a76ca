package io.weibao.kit.problem;

import org.jspecify.annotations.Nullable;

/** Somebody changed the thing since the caller looked at it. */
public final class StaleVersion extends Refusal {

    private static final long serialVersionUID = 1L;

    /** With the version it has now, where that is known. */
    public StaleVersion(@Nullable Long current) {
        super(Category.STALE, "stale-version");
        if (current != null) {
            extend("current", current);
        }
    }
}
