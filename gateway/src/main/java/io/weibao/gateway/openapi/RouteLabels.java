package io.weibao.gateway.openapi;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.weibao.gateway.route.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Metrics know a request by its route, {@code /api/v1/people/{id}}: never by its path, which names people and tickets and would make as many
 * time series as there are of them.
 */
@ApplicationScoped
class RouteLabels {

    static final String UNKNOWN = "/api/{unknown}";
    static final String CONSOLE = "/{page}";

    private static final int BEFORE_EVERYBODY = -20;
    private static final Set<String> OUR_OWN =
            Set.of("/", "/api/openapi", "/sign-in", "/sign-out", "/q/health", "/q/health/live", "/q/health/ready");

    /** Words come before gaps, so that {@code preview} is no number of a document. */
    private final List<List<String>> routes = Arrays.stream(Owner.values())
            .map(Owner::service)
            .flatMap(service -> ServiceDocument.of(service).paths().fieldNames().stream()
                    .map(path -> MergedOpenApi.asOffered(path, service)))
            .sorted()
            .map(RouteLabels::segments)
            .toList();

    void register(@Observes Router router) {
        router.route().order(BEFORE_EVERYBODY).handler(this::label);
    }

    private void label(RoutingContext context) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null) {
            metric.setTemplatePath(of(context.request().path()));
        }
        context.next();
    }

    String of(@Nullable String path) {
        if (path == null || !path.startsWith("/api/v1/")) {
            return path != null && OUR_OWN.contains(path) ? path : CONSOLE;
        }
        var asked = segments(path);
        return routes.stream()
                .filter(route -> fits(route, asked))
                .findFirst()
                .map(route -> String.join("/", route))
                .orElse(UNKNOWN);
    }

    private static boolean fits(List<String> route, List<String> asked) {
        return route.size() == asked.size()
                && IntStream.range(0, route.size())
                        .allMatch(at ->
                                route.get(at).startsWith("{") || route.get(at).equals(asked.get(at)));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
