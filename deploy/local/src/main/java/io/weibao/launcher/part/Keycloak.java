package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.home.Versions;
import io.weibao.launcher.software.KeycloakDistribution;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The identity provider of the local stack: one issuer address for browsers, services and machines. */
public record Keycloak(Home home, Addresses addresses, Secrets secrets) implements Part {

    static final String ADMINISTRATOR = "keycloak-admin";

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String version() {
        return Versions.of("keycloak");
    }

    @Override
    public String address() {
        return addresses.http("keycloak");
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("keycloak", addresses.ports().of("keycloak"));
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        if (!Files.exists(KeycloakDistribution.place(home))) {
            progress.step(
                    "unpack and build Keycloak " + version(),
                    () -> KeycloakDistribution.unpackAndBuild(home, home.log("keycloak")));
        }
    }

    @Override
    public Launch launch() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", addresses.jdbc("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.of("keycloak"));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", Addresses.HOST);
        environment.put("KC_HTTP_PORT", String.valueOf(addresses.ports().of("keycloak")));
        environment.put("KC_HTTP_POOL_MAX_THREADS", "24");
        environment.put("KC_HOSTNAME", address());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMINISTRATOR));
        environment.put(
                "KC_SPI_THEME__FOLDER__DIR",
                home.module("deploy/keycloak/themes").toString());
        environment.put("KC_LOG_CONSOLE_COLOR", "false");
        environment.put("MALLOC_ARENA_MAX", "2");
        return new Launch(
                new KeycloakDistribution(KeycloakDistribution.place(home)).start(), environment, home.directory());
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Probe.answers(address() + "/realms/master");
    }

    @Override
    public void settle(Progress progress) throws Exception {
        RealmFile realm = RealmFile.of(home, addresses, secrets);
        if (!realm.isLoaded()) {
            progress.step("load the realm weibao", () -> new RealmLoader(address(), secrets).load(realm));
        }
    }

    /** The first start creates some ninety tables. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(8);
    }
}
