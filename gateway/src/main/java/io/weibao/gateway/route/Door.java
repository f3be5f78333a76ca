package io.weibao.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.weibao.gateway.GatewayConfig;
import io.weibao.gateway.problem.GatewayProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every request meets first: it gets an id, and is refused if its address or its body is larger than any service takes. What nobody
 * answers in the end is told here as well, so that no refusal comes without words.
 */
@ApplicationScoped
class Door {

    /** Before the HTTP server's own limits, which answer without a body. */
    private static final int FIRST = -10;

    /** The services refuse a request line of more than 4096 bytes, without words. */
    private static final int LONGEST_ADDRESS = 4_000;

    /** The ids that the services take over; any other would be replaced there, and one request would have two. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final long bodyLimit;

    Door(GatewayConfig config) {
        this.bodyLimit = config.bodyLimit();
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(Door::failed);
        router.errorHandler(GatewayProblem.NOT_FOUND.status(), context -> answer(GatewayProblem.NOT_FOUND, context));
        router.errorHandler(
                GatewayProblem.MALFORMED_ADDRESS.status(),
                context -> answer(GatewayProblem.MALFORMED_ADDRESS, context));
    }

    private void enter(RoutingContext context) {
        var request = context.request();
        giveRequestId(request);
        var refusal = refusal(request);
        if (refusal == null) {
            context.next();
        } else {
            refusal.answer(request);
        }
    }

    /** A request without a host, or with half an escape, does not even get as far as {@link #enter}. */
    private static void failed(RoutingContext context) {
        if (context.statusCode() == GatewayProblem.MALFORMED_ADDRESS.status()) {
            answer(GatewayProblem.MALFORMED_ADDRESS, context);
        } else {
            context.next();
        }
    }

    private @Nullable GatewayProblem refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return GatewayProblem.ADDRESS_TOO_LONG;
        }
        if (!isReadable(request.uri())) {
            return GatewayProblem.MALFORMED_ADDRESS;
        }
        var length = contentLength(request);
        if (length > bodyLimit * CountedBody.PATIENCE) {
            request.response().putHeader("Connection", "close");
        }
        return length > bodyLimit ? GatewayProblem.BODY_TOO_LARGE : null;
    }

    /** The server would refuse the others as well, but without words; the launcher tells it to leave that to us. */
    private static boolean isReadable(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static long contentLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void giveRequestId(HttpServerRequest request) {
        var given = request.getHeader("X-Request-Id");
        if (given == null || !REQUEST_ID.matcher(given).matches()) {
            request.headers().set("X-Request-Id", UUID.randomUUID().toString());
        }
    }

    private static void answer(GatewayProblem problem, RoutingContext context) {
        if (!context.response().headWritten()) {
            giveRequestId(context.request());
            problem.answer(context.request());
        }
    }
}
