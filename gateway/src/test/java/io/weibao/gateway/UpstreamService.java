package io.weibao.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** A real HTTP server that stands for ticket-service and tells what it was asked; sla-service is a port on which nobody listens. */
public final class UpstreamService implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(UpstreamService::echo)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        // Port 1 refuses: the first replica is away, the second answers.
        return Map.of(
                "weibao.gateway.ticket-urls",
                "http://127.0.0.1:1,http://127.0.0.1:" + server.actualPort(),
                "weibao.gateway.sla-urls",
                "http://127.0.0.1:1");
    }

    /** Tells what it was asked; a request that says so is cut off once it has arrived. */
    private static void echo(HttpServerRequest request) {
        if (request.headers().contains("Cut")) {
            request.connection().close();
            return;
        }
        request.body().onSuccess(body -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("authorization", request.getHeader("Authorization"))
                        .put("cookie", request.getHeader("Cookie"))
                        .put("requestId", request.getHeader("X-Request-Id"))
                        .put("length", body.length())
                        .encode()));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
