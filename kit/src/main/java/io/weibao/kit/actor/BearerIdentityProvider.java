package io.weibao.kit.actor;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Recognises bearer tokens that were verified a moment ago and has all others verified by OIDC. The signature of a token
 * costs as much as raising a ticket; people and partners send the same one hundreds of times (ADR 0017).
 */
@ApplicationScoped
class BearerIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private final OidcIdentityProvider oidc;
    private final VerifiedTokens verified;

    BearerIdentityProvider(OidcIdentityProvider oidc, VerifiedTokens verified) {
        this.oidc = oidc;
        this.verified = verified;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one of OIDC. */
    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential token)) {
            return Uni.createFrom().nullItem(); // left to OIDC: a browser's session
        }
        SecurityIdentity bearer = verified.bearerOf(token.getToken());
        return bearer != null
                ? Uni.createFrom().item(bearer)
                : oidc.authenticate(request, context).invoke(told -> verified.keep(token.getToken(), told));
    }
}
