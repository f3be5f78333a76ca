package io.weibao.sla.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice and what became of it. */
@Schema(name = "Notice")
public record NoticeView(
        UUID id,
        UUID ticket,
        UUID clock,
        String milestone,
        int level,
        int repeat,
        String addressee,
        String subject,
        Instant plannedAt,
        Instant createdAt,
        boolean late,
        String state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
