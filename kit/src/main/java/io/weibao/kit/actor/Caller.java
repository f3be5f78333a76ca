package io.weibao.kit.actor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of this request, as the verified token tells it. Resources ask once and hand the {@link Actor} on. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Instance<JsonWebToken> token;

    Caller(SecurityIdentity identity, Instance<JsonWebToken> token) {
        this.identity = identity;
        this.token = token;
    }

    /** Asked only where a role is demanded already: without a token there is nobody to name. */
    public Actor actor() {
        if (identity.isAnonymous()) {
            throw new IllegalStateException("A resource asks for its caller without demanding a role");
        }
        return of(token.get(), Set.copyOf(identity.getRoles()));
    }

    private static Actor of(JsonWebToken token, Set<String> roles) {
        String customer = text(token, "customer");
        return new Actor(
                UUID.fromString(token.getSubject()),
                name(token),
                roles,
                customer == null ? null : UUID.fromString(customer),
                language(text(token, "locale")),
                roles.contains("partner") ? Via.PARTNER : Via.PERSON);
    }

    private static String name(JsonWebToken token) {
        String name = text(token, "name");
        String username = text(token, "preferred_username");
        return name != null ? name : username != null ? username : token.getSubject();
    }

    private static Locale language(@Nullable String tag) {
        return tag != null && tag.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
