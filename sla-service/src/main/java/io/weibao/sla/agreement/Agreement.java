package io.weibao.sla.agreement;

import io.weibao.sla.target.Terms;
import io.weibao.sla.target.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of what was agreed with a customer. A ticket keeps the version it started under.
 *
 * @param system the one it is about; absent if it is about all that have none of their own
 * @param validUntil not included; absent if it has no end
 * @param consentRequired whether the customer consents to solutions before they are carried out
 */
public record Agreement(
        UUID id,
        int version,
        Text name,
        UUID customer,
        @Nullable UUID system,
        Instant validFrom,
        @Nullable Instant validUntil,
        boolean consentRequired,
        Terms terms) {}
