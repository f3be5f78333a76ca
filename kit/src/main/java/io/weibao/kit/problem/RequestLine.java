package io.weibao.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, before anybody works on it, what no resource could take or answer: an address too long or with U+0000, which
 * the database refuses, and a caller who takes no JSON. Below {@code /api} everything is answered in JSON, whatever else the
 * caller would take as well: nothing a person wrote is ever served as a page. Only the paths that a service names by
 * {@code weibao.http.files} give files.
 */
@Singleton
class RequestLine {

    /** After the request id. */
    private static final int PRIORITY = 395;

    private static final int LONGEST = 8000;
    private static final String NUL = "%00";
    private static final Pattern JSON_WANTED =
            Pattern.compile("(\\*/\\*|application/(\\*|json))\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER =
            Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private final ProblemAnswers answers;
    private final @Nullable Pattern files;

    RequestLine(ProblemAnswers answers, @ConfigProperty(name = "weibao.http.files") Optional<String> files) {
        this.answers = answers;
        this.files = files.map(Pattern::compile).orElse(null);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        String address = exchange.request().uri();
        int query = address.indexOf('?');
        if (address.length() > LONGEST) {
            answers.send(exchange, 414, "address-too-long");
        } else if (address.contains(NUL)) {
            answers.send(exchange, nul(address, query));
        } else if (!address.startsWith("/api/") || isFile(exchange.request().path())) {
            exchange.next();
        } else if (takesJson(exchange.request().getHeader(HttpHeaders.ACCEPT))) {
            exchange.request().headers().set(HttpHeaders.ACCEPT, "application/json");
            exchange.next();
        } else {
            answers.send(exchange, 406, "not-acceptable");
        }
    }

    private boolean isFile(@Nullable String path) {
        return files != null && path != null && files.matcher(path).matches();
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

    private static boolean takesJson(@Nullable String accept) {
        return accept == null
                || accept.isBlank()
                || Stream.of(accept.split(","))
                        .map(String::strip)
                        .anyMatch(range -> JSON_WANTED.matcher(range).matches()
                                && !NEVER.matcher(range).matches());
    }
}
