package io.weibao.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body that announces itself as too large, before anybody reads it. Quarkus has the same limit, but no words for it. */
@Singleton
class BodyLimit {

    /** After the request id, before Quarkus' own limit and authentication. */
    private static final int PRIORITY = 390;

    private final ProblemAnswers answers;
    private final long limit;

    BodyLimit(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize limit) {
        this.answers = answers;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (length(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
            answers.send(exchange, 413, "body-too-large");
        } else {
            exchange.next();
        }
    }

    private static long length(@Nullable String header) {
        return header == null || !header.matches("\\d{1,18}") ? 0 : Long.parseLong(header);
    }
}
