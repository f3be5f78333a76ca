package io.weibao.kit.inbox;

import java.util.Locale;

/** Why an event is parked. */
enum Reason {
    /** An earlier one of its key has not come yet. */
    GAP,
    /** An earlier one of its key is parked. */
    BEHIND,
    /** It failed each time it was tried. */
    POISON,
    /** It is no event of ours at all. */
    UNREADABLE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
