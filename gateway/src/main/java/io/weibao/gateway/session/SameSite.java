package io.weibao.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that carries a browser's session comes from our own pages. Reading is always allowed; a change must say so by
 * {@code Sec-Fetch-Site} or by an {@code Origin} that is our own address. A request that says neither is not from a browser of today and is
 * refused.
 */
final class SameSite {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private SameSite() {}

    static boolean allows(HttpServerRequest request) {
        if (READING.contains(request.method())) {
            return true;
        }
        var fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return isOurAddress(request.getHeader("Origin"), request.scheme(), request.getHeader("Host"));
    }

    static boolean isOurAddress(@Nullable String origin, @Nullable String scheme, @Nullable String host) {
        return origin != null && host != null && origin.equals(scheme + "://" + host);
    }
}
