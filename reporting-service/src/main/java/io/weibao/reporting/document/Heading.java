package io.weibao.reporting.document;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of every document.
 *
 * @param zone of the customer, in which every moment of the document is written
 * @param issuedBy the name of the person who issued it; none when the platform did
 * @param replaces the number of the document that this one replaces
 */
public record Heading(
        String customer,
        @Nullable String system,
        ZoneId zone,
        Instant issuedAt,
        @Nullable String issuedBy,
        @Nullable String replaces) {}
