package io.weibao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import io.weibao.gateway.GatewayConfig;
import io.weibao.gateway.problem.GatewayProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries a request to the service that owns its path and streams the answer back; bodies are never held as a whole. */
@ApplicationScoped
public class ServiceProxy {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);

    private final HttpProxy proxy;
    private final Replicas ticketService;
    private final Replicas slaService;
    private final long answerTimeout;

    ServiceProxy(Vertx vertx, GatewayConfig config) {
        ticketService = new Replicas(config.ticketUrls());
        slaService = new Replicas(config.slaUrls());
        answerTimeout = config.answerTimeout().toMillis();
        proxy = HttpProxy.reverseProxy(client(vertx, config))
                .origin(this::connect)
                .addInterceptor(new UnreachableBecomesProblem());
    }

    private static HttpClient client(Vertx vertx, GatewayConfig config) {
        var options = new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setTcpNoDelay(true)
                .setKeepAliveTimeout(55)
                .setMaxWaitQueueSize(config.connections() * 4);
        return vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(config.connections()).setEventLoopSize(0));
    }

    /** @return whether some service offers the path at all */
    public boolean offers(String path) {
        return RouteTable.find(path).isPresent();
    }

    /** Takes the request over; the caller must not touch it afterwards. */
    public void carry(HttpServerRequest request) {
        proxy.handle(request);
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        var options = new RequestOptions().setIdleTimeout(answerTimeout).setConnectTimeout(2_000);
        return replicasOf(destination(context).owner()).connect(context.client(), options);
    }

    private static RouteTable.Destination destination(ProxyContext context) {
        return RouteTable.find(context.request().proxiedRequest().path()).orElseThrow();
    }

    private Replicas replicasOf(Owner owner) {
        return switch (owner) {
            case TICKET -> ticketService;
            case SLA -> slaService;
        };
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    /** A service that is away is said so in the platform's error form instead of an empty 502. */
    private static final class UnreachableBecomesProblem implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var query = context.request().proxiedRequest().query();
            context.request().setURI(withQuery(destination(context).path(), query));
            return context.sendRequest().recover(cause -> {
                var request = context.request().proxiedRequest();
                LOG.warnf("A service could not be reached path=%s cause=%s", request.path(), cause.getMessage());
                var problem = GatewayProblem.SERVICE_UNAVAILABLE;
                return Future.succeededFuture(context.request()
                        .release()
                        .response()
                        .setStatusCode(problem.status())
                        .putHeader("Content-Type", GatewayProblem.MEDIA_TYPE)
                        .putHeader("Retry-After", "5")
                        .setBody(Body.body(Buffer.buffer(problem.toJson(request)))));
            });
        }

        /** A body that never said its length is cut off on the way in, before anybody could say why. */
        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            var response = context.response();
            var problem = GatewayProblem.BODY_TOO_LARGE;
            if (response.getStatusCode() == problem.status()
                    && "0".equals(response.headers().get("Content-Length"))) {
                var request = context.request().proxiedRequest();
                response.putHeader("Content-Type", GatewayProblem.MEDIA_TYPE)
                        .setBody(Body.body(Buffer.buffer(problem.toJson(request))));
            }
            return context.sendResponse();
        }
    }
}
