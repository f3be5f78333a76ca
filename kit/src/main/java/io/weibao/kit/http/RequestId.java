package io.weibao.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every exchange has an id, the caller's or a new one: in the answer's header, in every problem and in the log. It is given before
 * authentication, so that a refused sign-in has one as well.
 */
@Singleton
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final int BEFORE_AUTHENTICATION = 400;

    private final Ids ids;

    RequestId(Ids ids) {
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::give, BEFORE_AUTHENTICATION);
    }

    /** The id of this exchange. */
    public static String of(RoutingContext exchange) {
        String id = exchange.get(HEADER);
        return id == null ? "unknown" : id;
    }

    private void give(RoutingContext exchange) {
        String id = accepted(exchange.request().getHeader(HEADER));
        exchange.put(HEADER, id);
        exchange.response().putHeader(HEADER, id);
        exchange.next();
    }

    private String accepted(@Nullable String given) {
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : ids.next().toString();
    }
}
