package io.weibao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.weibao.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Carries a request to the service that owns its path and streams the answer back; bodies are never held as a whole. */
@ApplicationScoped
public class ServiceProxy {

    /** How long a request waits, in milliseconds, for one of the connections to a service that is busy. */
    private static final int PATIENCE_FOR_A_CONNECTION = 15_000;

    private final HttpProxy proxy;
    private final Map<Owner, Replicas> replicas = new EnumMap<>(Owner.class);
    private final long answerTimeout;

    ServiceProxy(Vertx vertx, GatewayConfig config) {
        for (Owner owner : Owner.values()) {
            replicas.put(owner, new Replicas(config.urls().getOrDefault(owner.service(), List.of())));
        }
        answerTimeout = config.answerTimeout().toMillis();
        proxy = HttpProxy.reverseProxy(client(vertx, config))
                .origin(this::connect)
                .addInterceptor(new SaidOnce())
                .addInterceptor(new Refusals(config.bodyLimit()));
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

    /** @return whether the request is answered without anybody being signed in */
    public boolean isForEverybody(HttpServerRequest request) {
        return RouteTable.isForEverybody(request.method(), request.path());
    }

    /** Takes the request over; the caller must not touch it afterwards. */
    public void carry(HttpServerRequest request) {
        proxy.handle(request);
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        var options = new RequestOptions().setIdleTimeout(answerTimeout).setConnectTimeout(PATIENCE_FOR_A_CONNECTION);
        return Objects.requireNonNull(replicas.get(destination(context).owner()))
                .connect(context.client(), options)
                // A cut is told where the answer is awaited; without this it would be an error of the log as well.
                .map(request -> {
                    context.set(Refusals.UNDER_WAY, true);
                    return request.exceptionHandler(cut -> {});
                });
    }

    /** Where the request goes, with the address as its owner knows it. */
    static RouteTable.Destination destination(ProxyContext context) {
        return RouteTable.find(context.request().proxiedRequest().path()).orElseThrow();
    }
}
