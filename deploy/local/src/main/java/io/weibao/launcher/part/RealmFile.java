package io.weibao.launcher.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.PrivateFile;
import io.weibao.launcher.home.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The realm as code ({@code deploy/keycloak/weibao-realm.json}) with what only the local stack has laid over it
 * ({@code local-people.json}: people, the password-grant client, partner clients), addresses and secrets filled in.
 *
 * <p>A copy of what was loaded stays in the installation; when nothing differs from it, nothing is loaded again.
 */
record RealmFile(ObjectNode realm, Path loaded) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z_]+)}");

    static RealmFile of(Home home, Addresses addresses, Secrets secrets) throws IOException {
        Map<String, String> values = Map.of(
                "WEIBAO_URL", addresses.http("gateway"),
                "WEIBAO_GATEWAY_CLIENT_SECRET", secrets.of("gateway-client"),
                "WEIBAO_DEMO_PASSWORD", Secrets.DEMO);
        Path folder = home.module("deploy/keycloak");
        ObjectNode realm = (ObjectNode) read(folder.resolve("weibao-realm.json"), values);
        JsonNode overlay = read(folder.resolve("local-people.json"), values);
        overlay.properties().forEach(entry -> realm.withArray(entry.getKey())
                .addAll(entry.getValue().valueStream().toList()));
        return new RealmFile(realm, home.data("keycloak").resolve("realm-loaded.json"));
    }

    boolean isLoaded() throws IOException {
        return Files.exists(loaded) && JSON.readTree(loaded.toFile()).equals(realm);
    }

    void markLoaded() throws IOException {
        PrivateFile.write(loaded, JSON.writeValueAsString(realm));
    }

    String json() throws IOException {
        return JSON.writeValueAsString(realm);
    }

    /** What Keycloak's partial import takes to bring an existing realm up to date: clients, roles and people, overwriting. */
    String update() throws IOException {
        ObjectNode update = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        update.set("clients", realm.path("clients"));
        update.set("users", realm.path("users"));
        update.set("roles", realm.path("roles"));
        return JSON.writeValueAsString(update);
    }

    private static JsonNode read(Path file, Map<String, String> values) throws IOException {
        return JSON.readTree(fill(Files.readString(file), values));
    }

    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("the realm file asks for an unknown value: " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
