package io.weibao.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/** Finds the access token behind a browser's session cookie, refreshed when it has run out. */
@ApplicationScoped
public class BrowserSession {

    private static final String COOKIE = "q_session";

    private final IdentityProviderManager identities;

    BrowserSession(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** @return whether the request claims a session at all */
    public boolean isClaimed(HttpServerRequest request) {
        return request.cookies().stream().map(Cookie::getName).anyMatch(name -> name.startsWith(COOKIE));
    }

    /** @return whether a request with a session may do what it asks (no change on behalf of another site) */
    public boolean isOurs(HttpServerRequest request) {
        return SameSite.allows(request);
    }

    /** @return the access token; fails when the session is over, and leaves the answer to the caller */
    public Uni<String> accessToken(RoutingContext context) {
        BiConsumer<RoutingContext, Throwable> leaveToCaller = (unanswered, cause) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveToCaller);
        return QuarkusHttpUser.getSecurityIdentity(context, identities).map(BrowserSession::token);
    }

    private static String token(SecurityIdentity identity) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || credential == null) {
            throw new SessionOver();
        }
        return credential.getToken();
    }

    /** The cookie no longer stands for anybody. */
    private static final class SessionOver extends RuntimeException {
        private static final long serialVersionUID = 1;

        SessionOver() {
            super("The session is over", null, false, false);
        }
    }
}
