package io.weibao.reporting.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document that acting first left to be delivered (B11). */
public record OwedPaper(
        Text paper,
        String ticket,
        Instant owedSince,
        @Nullable Instant dueAt,
        @Nullable Instant deliveredAt) {}
