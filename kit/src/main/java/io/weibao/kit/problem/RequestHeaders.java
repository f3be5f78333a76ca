package io.weibao.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, before the framework stumbles over it, a bearer token that is no signed token at all (RFC 7515: three parts) and a media
 * type that is none (RFC 9110, 8.3.1).
 */
@Singleton
class RequestHeaders {

    /** After the address, before authentication. */
    private static final int PRIORITY = 392;

    private static final Pattern BEARER = Pattern.compile("bearer +", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+=*");
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            TOKEN + '/' + TOKEN + "(?:\\s*;\\s*(?:" + TOKEN + "=(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*\"))?)*+");

    private final ProblemAnswers answers;

    RequestHeaders(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        if (!mayBeSigned(exchange.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            exchange.response().putHeader("WWW-Authenticate", "Bearer");
            answers.send(exchange, 401, "invalid-token");
        } else if (!isMediaType(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            answers.send(exchange, 415, "unsupported-media-type");
        } else {
            exchange.next();
        }
    }

    /** Other ways of signing in are for others to judge. */
    private static boolean mayBeSigned(@Nullable String authorization) {
        if (authorization == null) {
            return true;
        }
        var bearer = BEARER.matcher(authorization);
        return !bearer.lookingAt()
                || SIGNED.matcher(authorization.substring(bearer.end()).strip()).matches();
    }

    private static boolean isMediaType(@Nullable String contentType) {
        return contentType == null || MEDIA_TYPE.matcher(contentType.strip()).matches();
    }
}
