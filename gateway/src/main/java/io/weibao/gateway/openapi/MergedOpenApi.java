package io.weibao.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.weibao.gateway.route.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;

/**
 * {@code GET /api/openapi}: the approved documents of the services (contracts/openapi) as one. A service's contract test keeps its document
 * equal to what it really offers, so nothing has to be asked at run time.
 */
@ApplicationScoped
class MergedOpenApi {

    private final String merged = merge(Arrays.stream(Owner.values())
            .map(Owner::service)
            .map(ServiceDocument::of)
            .toList());

    void register(@Observes Router router) {
        router.get("/api/openapi").order(10).handler(context -> context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(merged));
    }

    static String merge(List<ServiceDocument> documents) {
        var paths = new JsonObject();
        var components = new JsonObject().put("schemas", new JsonObject());
        for (var document : documents) {
            var one = document.beside(components.getJsonObject("schemas"));
            one.paths().forEach(path -> paths.put(asOffered(path.getKey(), one.service()), path.getValue()));
            components.mergeIn(one.components(), true);
        }
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Weibao 维保").put("version", "v1"))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("paths", paths)
                .put("components", components)
                .encode();
    }

    /** Every service offers operations; here each has them under its own name. */
    static String asOffered(String path, String service) {
        return path.replaceFirst("^/api/v1/operations/", "/api/v1/operations/" + service + "/");
    }
}
