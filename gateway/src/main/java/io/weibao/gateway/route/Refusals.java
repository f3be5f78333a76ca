package io.weibao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import io.weibao.gateway.problem.GatewayProblem;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What goes wrong on the way to a service and back is said in the platform's error form: a service that is away, a body without end. */
final class Refusals implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    /** Set on a request's context as soon as there is a connection for it. */
    static final String UNDER_WAY = "under-way";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final long bodyLimit;

    Refusals(long bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var incoming = request.proxiedRequest();
        request.setURI(withQuery(ServiceProxy.destination(context).path(), incoming.query()));
        if (request.getBody().length() >= 0) {
            return context.sendRequest().recover(cause -> unreachable(context, cause));
        }
        passAsChunks(incoming);
        var body = new CountedBody(incoming, bodyLimit, isCarried(incoming));
        request.setBody(Body.body(body));
        return context.sendRequest()
                .recover(cause -> body.isTooLarge()
                        ? refused(context, GatewayProblem.BODY_TOO_LARGE)
                        : unreachable(context, cause));
    }

    /** HTTP/2 has no word for a body without a length; without it the proxy would carry none. */
    private static void passAsChunks(HttpServerRequest incoming) {
        if (incoming.version() == HttpVersion.HTTP_2 && isCarried(incoming)) {
            incoming.headers().set("Transfer-Encoding", "chunked");
        }
    }

    /** HTTP/1.1 says in its head whether there is a body; in HTTP/2 one may come with any request, also where it has no meaning. */
    private static boolean isCarried(HttpServerRequest incoming) {
        return incoming.version() != HttpVersion.HTTP_2 || WITH_BODY.contains(incoming.method());
    }

    private static Future<ProxyResponse> unreachable(ProxyContext context, Throwable cause) {
        var path = context.request().proxiedRequest().path();
        if (isUnderWay(context) && !READING.contains(context.request().getMethod())) {
            LOG.warnf("A service gave no answer path=%s cause=%s", path, cause.getMessage());
            return refused(context, GatewayProblem.NO_ANSWER);
        }
        LOG.warnf("A service could not be reached path=%s cause=%s", path, cause.getMessage());
        return refused(context, GatewayProblem.SERVICE_UNAVAILABLE)
                .map(response -> response.putHeader("Retry-After", "5"));
    }

    /** Whether the service may have got the request: then nobody knows what became of it. */
    private static boolean isUnderWay(ProxyContext context) {
        return Boolean.TRUE.equals(context.get(UNDER_WAY, Boolean.class));
    }

    private static Future<ProxyResponse> refused(ProxyContext context, GatewayProblem problem) {
        var response = context.request().release().response().setStatusCode(problem.status());
        return Future.succeededFuture(told(response, context, problem));
    }

    private static ProxyResponse told(ProxyResponse response, ProxyContext context, GatewayProblem problem) {
        var words = problem.toJson(context.request().proxiedRequest());
        return response.putHeader("Content-Type", GatewayProblem.MEDIA_TYPE).setBody(Body.body(Buffer.buffer(words)));
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
