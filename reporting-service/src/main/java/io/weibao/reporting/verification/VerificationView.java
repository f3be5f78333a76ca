package io.weibao.reporting.verification;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Text;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a document whose number and digest he holds.
 *
 * @param matches whether the digest is that of one of its files
 * @param file which one: pdf or docx; none without a match
 * @param replacedBy the number of the document that took its place
 */
@Schema(name = "DocumentVerification")
public record VerificationView(
        String number,
        boolean matches,
        @Nullable String file,
        DocumentKind kind,
        Text title,
        Instant issuedAt,
        @Nullable String replacedBy) {}
