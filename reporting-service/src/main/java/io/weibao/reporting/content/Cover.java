package io.weibao.reporting.content;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who hands what to whom: the head of every document.
 *
 * @param zone the zone in which the moments of the document are told
 * @param preparedBy who had it made, or null when a schedule did
 * @param replaces the number of the earlier document that this one takes the place of
 */
public record Cover(
        String provider,
        String customer,
        @Nullable String system,
        @Nullable Period period,
        Instant preparedAt,
        @Nullable String preparedBy,
        ZoneId zone,
        @Nullable String replaces) {}
