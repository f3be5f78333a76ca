package io.weibao.launcher.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.part.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The platform as anybody with a password reaches it: each request is made by a named person with a token of their own. */
public final class PublicApi implements AutoCloseable {

    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;
    public static final int STALE = 412;
    public static final int UNPROCESSABLE = 422;
    public static final int FAILED = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FIRST_REFUSAL = 400;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final Addresses addresses;

    public PublicApi(Addresses addresses) {
        this.addresses = addresses;
    }

    /** An answer: its status, its body and its version. */
    public record Answer(int status, JsonNode body, String etag) {

        public boolean isRefusal() {
            return status >= FIRST_REFUSAL;
        }
    }

    public JsonNode get(String person, String path) throws IOException, InterruptedException {
        return accepted(path, send(request(person, path).GET()));
    }

    /** All items of a list, page after page. */
    public List<JsonNode> list(String person, String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(person, path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor);
            page.path("items").forEach(items::add);
            String next = page.path("next").asText("");
            cursor = next.isEmpty() ? "" : "&cursor=" + encoded(next);
        } while (!cursor.isEmpty());
        return items;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public JsonNode post(String person, String path, JsonNode body) throws IOException, InterruptedException {
        return accepted(path, send(request(person, path).POST(text(body))));
    }

    /**
     * Asks for something that may be refused; the caller looks at the answer.
     *
     * @param etag of the version that the caller looked at; empty if there is none
     */
    public Answer attempt(String person, String path, JsonNode body, String etag)
            throws IOException, InterruptedException {
        return send(of(etag, request(person, path)).POST(text(body)));
    }

    /** As {@link #attempt}, for a change of what has an address. */
    public Answer put(String person, String path, JsonNode body, String etag) throws IOException, InterruptedException {
        return send(of(etag, request(person, path)).PUT(text(body)));
    }

    private static HttpRequest.Builder of(String etag, HttpRequest.Builder request) {
        return etag.isEmpty() ? request : request.header("If-Match", etag);
    }

    public Answer show(String person, String path) throws IOException, InterruptedException {
        return send(request(person, path).GET());
    }

    /** The body of an answer that must not be a refusal. */
    public static JsonNode accepted(String path, Answer answer) throws IOException {
        if (answer.isRefusal()) {
            throw new IOException(path + " was refused with " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String person, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(addresses.http("gateway") + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(person))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher text(JsonNode body) {
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                json.readTree(answer.body()),
                answer.headers().firstValue("ETag").orElse(""));
    }

    private String token(String person) throws IOException, InterruptedException {
        String known = tokens.get(person);
        if (known != null) {
            return known;
        }
        String form =
                "grant_type=password&client_id=weibao-cli&username=" + encoded(person) + "&password=" + Secrets.DEMO;
        Answer answer = send(HttpRequest.newBuilder(URI.create(addresses.issuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        String token =
                accepted("the token of " + person, answer).path("access_token").asText();
        tokens.put(person, token);
        return token;
    }

    @Override
    public void close() {
        client.close();
    }
}
