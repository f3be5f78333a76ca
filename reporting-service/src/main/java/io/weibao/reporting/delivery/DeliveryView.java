package io.weibao.reporting.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document on its way to somebody. */
@Schema(name = "DocumentDelivery")
public record DeliveryView(
        UUID id,
        String document,
        String recipient,
        @Nullable String address,
        String state,
        int tries,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
