package io.weibao.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it went out once, kept by whoever made it; {@code data} is the text it had. */
public record SentEvent(
        UUID id,
        String key,
        long sequence,
        String type,
        String subject,
        @Nullable UUID customer,
        String origin,
        Instant time,
        @Nullable String traceparent,
        String data) {}
