package io.weibao.kit.problem;

import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import io.weibao.kit.http.RequestId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes problem documents (RFC 9457). The only place where a refusing answer is made. */
@Singleton
class ProblemAnswers {

    static final String MEDIA_TYPE = "application/problem+json";

    ResponseBuilder refuse(RoutingContext exchange, Refusal refusal) {
        Wording wording = wording(exchange);
        return answer(wording, refusal.category().status(), document(exchange, wording, refusal));
    }

    /** For refusals before JAX-RS has the request. */
    void send(RoutingContext exchange, int status, String slug) {
        Wording wording = wording(exchange);
        Map<String, Object> problem = document(exchange, wording, status, slug);
        problem.put("detail", wording.detail(slug, List.of(path(exchange))));
        send(exchange, wording, status, problem);
    }

    /** As {@link #refuse}, before JAX-RS has the request. */
    void send(RoutingContext exchange, Refusal refusal) {
        Wording wording = wording(exchange);
        send(exchange, wording, refusal.category().status(), document(exchange, wording, refusal));
    }

    private static void send(RoutingContext exchange, Wording wording, int status, Map<String, Object> problem) {
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, wording.language().getLanguage())
                .end(Json.encodeToBuffer(problem));
    }

    ResponseBuilder plain(RoutingContext exchange, int status, String slug) {
        return plain(exchange, status, slug, Map.of());
    }

    ResponseBuilder plain(RoutingContext exchange, int status, String slug, Map<String, Object> members) {
        Wording wording = wording(exchange);
        Map<String, Object> problem = document(exchange, wording, status, slug);
        problem.put("detail", wording.detail(slug, List.of(path(exchange))));
        problem.putAll(members);
        return answer(wording, status, problem);
    }

    private static Wording wording(RoutingContext exchange) {
        return Wording.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Map<String, Object> document(RoutingContext exchange, Wording wording, Refusal refusal) {
        Map<String, Object> problem =
                document(exchange, wording, refusal.category().status(), refusal.slug());
        problem.put("detail", detail(wording, refusal));
        problem.putAll(refusal.members());
        if (!refusal.violations().isEmpty()) {
            problem.put("errors", errors(wording, refusal.violations()));
        }
        return problem;
    }

    private static String path(RoutingContext exchange) {
        String path = exchange.request().path();
        return path == null ? "" : path;
    }

    private static Map<String, Object> document(RoutingContext exchange, Wording wording, int status, String slug) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + slug);
        problem.put("title", wording.title(slug));
        problem.put("status", status);
        problem.put("instance", path(exchange));
        problem.put("requestId", RequestId.of(exchange));
        return problem;
    }

    private static String detail(Wording wording, Refusal refusal) {
        List<Violation> violations = refusal.violations();
        return switch (violations.size()) {
            case 0 -> wording.detail(refusal.slug(), refusal.params());
            case 1 -> wording.detail(refusal.slug(), violations.getFirst().textParams());
            default -> wording.detail("invalid-values", refusal.params());
        };
    }

    /** One of the {@code errors} of a problem; a record, so that every replica writes its members in the same order. */
    private record Wrong(String pointer, String type, String detail) {}

    private static List<Wrong> errors(Wording wording, List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Wrong(
                        violation.pointer(),
                        "/problems/" + violation.slug(),
                        wording.detail(violation.slug(), violation.textParams())))
                .toList();
    }

    private static ResponseBuilder answer(Wording wording, int status, Map<String, Object> problem) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .language(wording.language())
                .entity(problem);
    }
}
