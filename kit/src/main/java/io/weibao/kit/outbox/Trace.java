package io.weibao.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace in which an event is made, as W3C writes it, so that its readers can join it: our own span's where the service traces,
 * otherwise the one that the caller of this request is in, handed on as it came.
 */
@Singleton
public class Trace {

    public static final String HEADER = "traceparent";

    private static final Pattern ACCEPTABLE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    Trace(CurrentVertxRequest request) {
        this.request = request;
    }

    /** None outside any trace. */
    public @Nullable String parent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : ofCaller();
    }

    private @Nullable String ofCaller() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext exchange = request.getCurrent();
        String given = exchange == null ? null : exchange.request().getHeader(HEADER);
        return given != null && ACCEPTABLE.matcher(given).matches() ? given : null;
    }
}
