package io.weibao.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the outbox as the relay reads it. */
record OutboxRow(
        short slot,
        long position,
        UUID id,
        String topic,
        String key,
        long sequence,
        String type,
        String subject,
        @Nullable UUID customer,
        String origin,
        Instant occurredAt,
        @Nullable String traceparent,
        String data) {}
