package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody's sign-in at the real Keycloak. Its token is renewed a while before it ends. */
final class SignIn {

    private static final long MARGIN = Duration.ofMinutes(2).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI tokens;
    private final String form;
    private volatile String token = "";
    private volatile long renewAt = System.nanoTime();

    private SignIn(URI tokens, String form) {
        this.tokens = tokens;
        this.form = form;
    }

    /** A person of the local stack, by the client that takes passwords there. */
    static SignIn as(String person, Installation platform) {
        return new SignIn(
                platform.http("keycloak").resolve("/realms/weibao/protocol/openid-connect/token"),
                "grant_type=password&client_id=weibao-cli&password=weibao-demo&username=" + person);
    }

    String token() {
        if (System.nanoTime() - renewAt >= 0) {
            renew();
        }
        return token;
    }

    private synchronized void renew() {
        if (System.nanoTime() - renewAt < 0) {
            return;
        }
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(tokens)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            var said = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new CannotMeasure("Keycloak refuses to sign in: " + answer.body());
            }
            token = said.path("access_token").asText();
            renewAt = System.nanoTime()
                    + Duration.ofSeconds(said.path("expires_in").asLong()).toNanos()
                    - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
