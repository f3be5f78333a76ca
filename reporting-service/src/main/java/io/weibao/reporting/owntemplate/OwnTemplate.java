package io.weibao.reporting.owntemplate;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a template of the provider's own.
 *
 * @param sha256 the digest of its bytes; null when it was taken back and the shipped one is used again
 */
record OwnTemplate(
        DocumentKind kind,
        Language language,
        @Nullable String sha256,
        long size,
        long version,
        Instant changedAt,
        UUID changedBy,
        String changedByName) {

    /** The version of a template that nobody has ever replaced. */
    static final long NEVER_CHANGED = 0;
}
