package io.weibao.gateway.session;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /sign-in?to=/tickets} sends a person to Keycloak and then back to the page they came for. Signing out is answered by the OIDC
 * extension at {@code /sign-out}.
 */
@ApplicationScoped
class SessionRoutes {

    void register(@Observes Router router) {
        router.get("/sign-in").order(10).handler(SessionRoutes::backToThePage);
    }

    private static void backToThePage(RoutingContext context) {
        context.response()
                .setStatusCode(303)
                .putHeader("Location", ownPage(context.request().getParam("to")))
                .end();
    }

    /** Only a path of our own is followed: anything else would make the sign-in page a trap door to other sites. */
    static String ownPage(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return "/";
        }
        return wanted.chars().noneMatch(c -> c == '\\' || c < ' ') ? wanted : "/";
    }
}
