package io.weibao.kit.actor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who the bearer of a token is, remembered for half a minute after the token was verified, and never beyond the token's own
 * end. A change of roles or a key taken back is seen after that half minute at the latest (ADR 0017).
 */
@ApplicationScoped
class VerifiedTokens {

    private static final int MOST = 4_096;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Cache<String, SecurityIdentity> bearers;
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
        bearers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Nullable
    SecurityIdentity bearerOf(String token) {
        SecurityIdentity bearer = bearers.getIfPresent(token);
        return bearer != null && lives(bearer) ? bearer : null;
    }

    /** Keeps who was verified, without what belongs to the one request that brought the token. */
    void keep(String token, SecurityIdentity bearer) {
        if (lives(bearer)) {
            bearers.put(token, withoutRequest(bearer));
        }
    }

    private boolean lives(SecurityIdentity bearer) {
        return bearer.getPrincipal() instanceof JsonWebToken jwt
                && jwt.getExpirationTime() > clock.instant().getEpochSecond();
    }

    private static SecurityIdentity withoutRequest(SecurityIdentity bearer) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(bearer.getPrincipal())
                .addRoles(bearer.getRoles())
                .addCredentials(bearer.getCredentials())
                .build();
    }
}
