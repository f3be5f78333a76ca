package io.weibao.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code GET /api/openapi}: the approved documents of the services (contracts/openapi) as one. A service's contract test keeps its document
 * equal to what it really offers, so nothing has to be asked at run time.
 */
@ApplicationScoped
class MergedOpenApi {

    private static final List<String> DOCUMENTS =
            List.of("/contracts/openapi/ticket-service.json", "/contracts/openapi/sla-service.json");

    private final String merged = merge();

    void register(@Observes Router router) {
        router.get("/api/openapi").order(10).handler(context -> context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(merged));
    }

    static String merge() {
        var paths = new JsonObject();
        var components = new JsonObject();
        for (var document : DOCUMENTS) {
            var one = read(document);
            paths.mergeIn(one.getJsonObject("paths", new JsonObject()));
            components.mergeIn(one.getJsonObject("components", new JsonObject()), true);
        }
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Weibao 维保").put("version", "v1"))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("paths", paths)
                .put("components", components)
                .encode();
    }

    private static JsonObject read(String document) {
        try (InputStream in = MergedOpenApi.class.getResourceAsStream(document)) {
            if (in == null) {
                throw new IllegalStateException("The OpenAPI document " + document + " is missing from the build");
            }
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
