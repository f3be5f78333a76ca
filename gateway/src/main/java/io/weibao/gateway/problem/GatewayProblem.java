package io.weibao.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The few things the gateway itself refuses; everything else is refused by the service that owns it. */
public enum GatewayProblem {
    /** The request does not say to which host it goes, or its address is not written as addresses are. */
    MALFORMED_ADDRESS(400),
    /** Nobody is signed in, or the session is over. */
    UNAUTHENTICATED(401),
    /** A page of another site sent a browser's session along (cross-site request forgery). */
    CROSS_SITE(403),
    NOT_FOUND(404),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    /** No replica of the service can be reached, so that nothing was done. */
    SERVICE_UNAVAILABLE(503),
    /** The service was asked for a change and never answered, so that nobody knows whether it was made. */
    NO_ANSWER(504);

    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;

    GatewayProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable name behind {@code /problems/}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem as RFC 9457 JSON, in the language that the caller asks for. */
    public String toJson(HttpServerRequest request) {
        var texts = ResourceBundle.getBundle("gateway-problems", language(request.getHeader("Accept-Language")));
        return new JsonObject()
                .put("type", "/problems/" + slug())
                .put("title", texts.getString(slug() + ".title"))
                .put("status", status)
                .put("detail", texts.getString(slug() + ".detail"))
                .put("instance", request.path())
                .put("requestId", request.headers().get("X-Request-Id"))
                .encode();
    }

    /** Answers the request with this problem and ends it; what is left of its body is read and thrown away. */
    public void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE);
        if (this == UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(toJson(request));
        request.resume();
    }

    private static Locale language(@Nullable String accepted) {
        return accepted != null
                        && accepted.stripLeading().toLowerCase(Locale.ROOT).startsWith("zh")
                ? Locale.CHINESE
                : Locale.ROOT;
    }
}
