package io.weibao.launcher.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The running platform as its public API shows it. Signs in when first asked and again before a token ends. */
final class Platform {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final URI address;
    private final ImportOptions.SignIn signIn;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private @Nullable String token;
    private Instant tokenEnds = Instant.MIN;

    /** The platform cannot be reached or says no; the message is for a person. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    Platform(URI address, ImportOptions.SignIn signIn, Clock clock) {
        this.address = address;
        this.signIn = signIn;
        this.clock = clock;
    }

    JsonNode get(String path) {
        return exchange(request(path).GET().build());
    }

    /** All items of a list, page after page. */
    List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor);
            page.path("items").forEach(items::add);
            String next = page.path("next").asText("");
            cursor = next.isEmpty() ? "" : "&cursor=" + encoded(next);
        } while (!cursor.isEmpty());
        return items;
    }

    JsonNode post(String path, JsonNode body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.toString().replaceFirst("/+$", "") + path))
                .timeout(BOUND)
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        String current = token;
        if (current != null && clock.instant().isBefore(tokenEnds.minus(MARGIN))) {
            return current;
        }
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", signIn.client(),
                "username", signIn.user(),
                "password", signIn.password());
        JsonNode granted =
                exchange(HttpRequest.newBuilder(URI.create(signIn.issuer() + "/protocol/openid-connect/token"))
                        .timeout(BOUND)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                                .collect(Collectors.joining("&"))))
                        .build());
        tokenEnds = clock.instant().plusSeconds(granted.path("expires_in").asLong(60));
        String fresh = granted.path("access_token").asText();
        token = fresh;
        return fresh;
    }

    private JsonNode exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new Refused(
                        request.uri().getPath() + " answered " + response.statusCode() + reason(response.body()));
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            String detail = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw new Refused(request.uri().getAuthority() + " cannot be reached" + detail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
    }

    /** What a problem document, or the identity provider's error, says in words. */
    private String reason(String body) {
        try {
            JsonNode problem = json.readTree(body);
            for (String field : List.of("detail", "error_description", "title", "error")) {
                if (problem.path(field).isTextual()) {
                    return ": " + problem.path(field).asText() + details(problem);
                }
            }
        } catch (IOException _) {
            return "";
        }
        return "";
    }

    private static String details(JsonNode problem) {
        StringBuilder text = new StringBuilder();
        for (JsonNode error : problem.path("errors")) {
            text.append(" [").append(error.path("pointer").asText()).append(' ');
            text.append(error.path("detail").asText()).append(']');
        }
        return text.toString();
    }
}
