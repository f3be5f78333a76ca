package io.weibao.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.weibao.gateway.problem.GatewayProblem;
import io.weibao.gateway.session.BrowserSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1}: a bearer token passes through as it is (the service verifies it); a session cookie becomes one. The request is paused while
 * the session is looked up, or its body would be gone before the proxy reads it (decision 28). What is for everybody is carried without
 * asking who it is, so that an old session is in nobody's way there.
 */
@ApplicationScoped
class ApiRoutes {

    private static final String AUTHORIZATION = "Authorization";

    private final ServiceProxy proxy;
    private final BrowserSession session;

    ApiRoutes(ServiceProxy proxy, BrowserSession session) {
        this.proxy = proxy;
        this.session = session;
    }

    void register(@Observes Router router) {
        router.route("/api/v1/*").order(10).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var refusal = refusal(request);
        if (refusal != null) {
            refusal.answer(request);
        } else if (request.headers().contains(AUTHORIZATION) || proxy.isForEverybody(request)) {
            carry(request);
        } else {
            carryWithSession(context);
        }
    }

    private @Nullable GatewayProblem refusal(HttpServerRequest request) {
        if (!proxy.offers(request.path())) {
            return GatewayProblem.NOT_FOUND;
        }
        if (request.headers().contains(AUTHORIZATION) || proxy.isForEverybody(request)) {
            return null;
        }
        if (!session.isClaimed(request)) {
            return GatewayProblem.UNAUTHENTICATED;
        }
        return session.isOurs(request) ? null : GatewayProblem.CROSS_SITE;
    }

    private void carryWithSession(RoutingContext context) {
        var request = context.request();
        request.pause();
        session.accessToken(context)
                .subscribe()
                .with(
                        token -> {
                            request.headers().set(AUTHORIZATION, "Bearer " + token);
                            carry(request);
                        },
                        over -> {
                            request.resume();
                            GatewayProblem.UNAUTHENTICATED.answer(request);
                        });
    }

    private void carry(HttpServerRequest request) {
        request.headers().remove("Cookie");
        proxy.carry(request);
    }
}
