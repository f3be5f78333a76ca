package io.weibao.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/**
 * A real HTTP server that stands for ticket-service and reporting-service and tells what it was asked, or gives a file; sla-service is a
 * port on which nobody listens.
 */
public final class UpstreamService implements QuarkusTestResourceLifecycleManager {

    /** Larger than any body that a service takes. */
    static final int FILE = 5 * 1_048_576;

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
        var away = "http://127.0.0.1:1";
        var here = "http://127.0.0.1:" + server.actualPort();
        return Map.of(
                "weibao.gateway.urls.ticket-service", away + "," + here,
                "weibao.gateway.urls.sla-service", away,
                "weibao.gateway.urls.inspection-service", away,
                "weibao.gateway.urls.reporting-service", here);
    }

    /** Tells what it was asked; a request that says so is cut off once it has arrived. */
    private static void echo(HttpServerRequest request) {
        if (request.headers().contains("Cut")) {
            request.connection().close();
            return;
        }
        if (request.path().endsWith("/pdf")) {
            file(request.response());
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

    /** As the kit lets a service hand a file over. */
    private static void file(HttpServerResponse response) {
        response.putHeader("Content-Type", "application/pdf")
                .putHeader("Content-Disposition", "attachment; filename=\"IR-2026-000001.pdf\"")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .end(Buffer.buffer(new byte[FILE]));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
