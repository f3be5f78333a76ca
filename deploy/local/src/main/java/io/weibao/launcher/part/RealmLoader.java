package io.weibao.launcher.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.launcher.home.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Loads the realm through Keycloak's admin interface: whole when it is new, as an update when it is there already. */
record RealmLoader(String keycloak, Secrets secrets) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FIRST_REFUSAL = 400;

    void load(RealmFile realm) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            String token = administratorToken(client);
            if (Probe.answers(keycloak + "/realms/weibao")) {
                post(client, token, "/admin/realms/weibao/partialImport", realm.update());
            } else {
                post(client, token, "/admin/realms", realm.json());
            }
        }
        realm.markLoaded();
    }

    private String administratorToken(HttpClient client) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMINISTRATOR + "&password="
                + URLEncoder.encode(secrets.of(Keycloak.ADMINISTRATOR), StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        refuseBad(answer, "sign in as the administrator");
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private void post(HttpClient client, String token, String path, String json)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(keycloak + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        refuseBad(answer, "load the realm");
    }

    private static void refuseBad(HttpResponse<String> answer, String what) throws IOException {
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new IOException("Keycloak did not let us " + what + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
