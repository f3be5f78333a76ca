package io.weibao.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Below {@code /api} everything is answered in JSON, except at addresses which the service's configuration declares to give files:
 *
 * <pre>weibao.http.files."/api/v1/documents/{number}/pdf"=application/pdf</pre>
 *
 * <p>A file is saved, never shown: whatever is not JSON leaves as an attachment whose type no browser guesses and whose content no
 * browser runs, and a type that nobody declared leaves without its name. Nothing a person wrote is ever served as a page.
 */
@Singleton
public class FileAnswers {

    /** Before authentication, as the request id. */
    private static final int PRIORITY = 398;

    private static final String BELOW = "/api/";
    private static final String JSON = "application/json";
    private static final Pattern JSON_OR_PROBLEM = Pattern.compile("application/(problem\\+)?json\\s*(;.*)?");
    private static final String DISPOSITION = "Content-Disposition";

    private final List<Declared> declared;

    FileAnswers(HttpConfig config) {
        declared = config.files().entrySet().stream()
                .map(entry -> new Declared(pattern(entry.getKey()), entry.getValue()))
                .toList();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    /** The media types with which this address answers, whatever is asked of it; JSON unless it is declared to give files. */
    public List<String> typesOf(@Nullable String path) {
        return declared.stream()
                .filter(one -> path != null && one.pattern.matcher(path).matches())
                .map(Declared::types)
                .findFirst()
                .orElse(List.of(JSON));
    }

    private void guard(RoutingContext exchange) {
        String path = exchange.request().path();
        if (path != null && path.startsWith(BELOW)) {
            exchange.addHeadersEndHandler(
                    ended -> harmless(typesOf(path), exchange.response().headers()));
        }
        exchange.next();
    }

    private static void harmless(List<String> types, MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        headers.set("X-Content-Type-Options", "nosniff");
        if (type == null || JSON_OR_PROBLEM.matcher(type).matches()) {
            return;
        }
        if (!types.contains(type.replaceFirst(";.*", "").strip())) {
            headers.set(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
        }
        String disposition = headers.get(DISPOSITION);
        if (disposition == null || !disposition.startsWith("attachment")) {
            headers.set(DISPOSITION, "attachment");
        }
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** {@code {name}} stands for one segment. */
    private static Pattern pattern(String template) {
        return Pattern.compile(Stream.of(template.split("\\{[^}/]*}", -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "[^/]+" + after)
                .orElseThrow());
    }

    private record Declared(Pattern pattern, List<String> types) {}
}
