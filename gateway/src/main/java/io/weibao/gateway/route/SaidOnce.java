package io.weibao.gateway.route;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/** What the gateway says of every answer (application.properties) is not said a second time for the service behind it. */
final class SaidOnce implements ProxyInterceptor {

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().remove("X-Content-Type-Options");
        return context.sendResponse();
    }
}
