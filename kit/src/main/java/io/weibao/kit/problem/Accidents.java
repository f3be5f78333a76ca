package io.weibao.kit.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.time.Ids;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What nobody foresaw. The caller gets an error id and nothing of the inside; the log has the rest under the same id. A refusal
 * that the framework wrapped is still a refusal.
 */
@Singleton
class Accidents {

    private static final Logger LOG = Logger.getLogger(Accidents.class);

    private final ProblemAnswers answers;
    private final Ids ids;

    Accidents(ProblemAnswers answers, Ids ids) {
        this.answers = answers;
        this.ids = ids;
    }

    Response answer(Throwable failure, RoutingContext exchange) {
        Refusal refusal = refusalBehind(failure);
        return refusal != null ? answers.refuse(exchange, refusal).build() : unforeseen(failure, exchange);
    }

    private Response unforeseen(Throwable failure, RoutingContext exchange) {
        String errorId = ids.next().toString();
        if (DatabaseFailed.isPassing(failure)) {
            LOG.warnf(failure, "Request not served, database not available errorId=%s", errorId);
            return answers.refuse(exchange, new Unavailable()).build();
        }
        if (exchange.response().closed() && isHungUp(failure)) {
            LOG.debugf("The caller hung up before the request was whole errorId=%s", errorId);
        } else {
            LOG.errorf(failure, "Request failed unexpectedly errorId=%s", errorId);
        }
        return answers.plain(exchange, 500, "internal", Map.of("errorId", errorId))
                .build();
    }

    private static boolean isHungUp(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }

    private static @Nullable Refusal refusalBehind(Throwable failure) {
        return causes(failure)
                .map(Accidents::asRefusal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .limit(20);
    }

    /** Two writers met: the persistence layer noticed what {@code If-Match} could not know yet. */
    private static @Nullable Refusal asRefusal(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case Throwable t
            when t.getClass().getName().equals("jakarta.persistence.OptimisticLockException") -> new StaleVersion(null);
            default -> null;
        };
    }
}
