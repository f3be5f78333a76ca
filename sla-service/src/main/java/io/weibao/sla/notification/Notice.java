package io.weibao.sla.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One milestone told to one person. Unique per (clock, generation, milestone, level, repeat, address): firing again changes
 * nothing. A notice without a recipient has failed from the start and says whom the agreement looked for.
 */
public record Notice(
        UUID id,
        UUID customer,
        UUID ticket,
        UUID clock,
        int generation,
        String milestone,
        int level,
        int repeat,
        @Nullable UUID recipient,
        String addressee,
        @Nullable String address,
        Locale language,
        NoticeContent content,
        Instant plannedAt,
        Instant createdAt,
        boolean late) {

    /** Why nobody can receive it; null when it can be sent. */
    @Nullable
    String obstacle() {
        return address == null ? "no recipient" : null;
    }
}
