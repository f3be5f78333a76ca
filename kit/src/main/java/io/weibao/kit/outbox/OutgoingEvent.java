package io.weibao.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that other services shall learn, written down in the transaction that made it one.
 *
 * @param id of the event, given once; a repeated delivery has the same
 * @param key of the thing it is about; order is kept per key
 * @param sequence the version of that thing: 1, 2, 3, … without holes
 * @param subject what people call the thing
 * @param customer whose data it carries; none if nobody's
 * @param origin live, import or replay
 * @param time when it happened
 * @param data becomes the JSON of the event
 */
public record OutgoingEvent(
        UUID id,
        String topic,
        String key,
        long sequence,
        String type,
        String subject,
        @Nullable UUID customer,
        String origin,
        Instant time,
        Object data) {}
