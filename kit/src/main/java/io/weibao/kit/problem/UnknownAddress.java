package io.weibao.kit.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** An address that nobody answers is a problem as well, also outside of JAX-RS. */
@Singleton
class UnknownAddress {

    private static final int AFTER_EVERYBODY = 1_000_000;

    private final ProblemAnswers answers;

    UnknownAddress(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route()
                .order(AFTER_EVERYBODY)
                .handler(exchange -> answers.send(
                        exchange, new NotFound("resource", exchange.request().path())));
    }
}
