package io.weibao.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.weibao.kit.http.Acceptance;
import io.weibao.kit.http.FileAnswers;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses, before anybody works on it, what no resource could take or answer: an address too long, with characters that no
 * address has, or with U+0000, which the database refuses, and a caller who does not take what the address gives. That is JSON, or a
 * file where {@link FileAnswers} says so, whatever else the caller would take as well.
 */
@Singleton
class RequestLine {

    /** After the request id. */
    private static final int PRIORITY = 395;

    private static final int LONGEST = 8000;
    private static final String NUL = "%00";

    private final ProblemAnswers answers;
    private final FileAnswers files;

    RequestLine(ProblemAnswers answers, FileAnswers files) {
        this.answers = answers;
        this.files = files;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        String address = exchange.request().uri();
        int query = address.indexOf('?');
        if (address.length() > LONGEST) {
            answers.send(exchange, 414, "address-too-long");
        } else if (!isReadable(address)) {
            answers.send(exchange, 400, "malformed-address");
        } else if (address.contains(NUL)) {
            answers.send(exchange, nul(address, query));
        } else if (!address.startsWith("/api/")) {
            exchange.next();
        } else {
            negotiate(exchange);
        }
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

    private void negotiate(RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        List<String> taken = new Acceptance(headers.get(HttpHeaders.ACCEPT))
                .among(files.typesOf(exchange.request().path()));
        if (taken.isEmpty()) {
            answers.send(exchange, 406, "not-acceptable");
        } else {
            headers.set(HttpHeaders.ACCEPT, String.join(",", taken));
            exchange.next();
        }
    }

    /** Nothing has such a name; a parameter has no such value. */
    private static Refusal nul(String address, int query) {
        if (query < 0 || address.substring(0, query).contains(NUL)) {
            String path = query < 0 ? address : address.substring(0, query);
            return new NotFound("resource", path);
        }
        String name = Stream.of(address.substring(query + 1).split("&", -1))
                .filter(parameter -> parameter.contains(NUL))
                .findFirst()
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .orElse("");
        return InvalidValues.at("/" + name, "invalid-value");
    }
}
