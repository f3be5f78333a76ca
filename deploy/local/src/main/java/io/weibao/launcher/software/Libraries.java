package io.weibao.launcher.software;

import io.weibao.launcher.home.Home;
import java.nio.file.Path;

/** The class path on which the launcher itself, the broker and the mail catcher run. */
public final class Libraries {

    private Libraries() {}

    /** What this very JVM was started with. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }

    public static Path keycloakArchive(Home home, String version) {
        return home.module("deploy/local")
                .resolve("target/keycloak")
                .resolve("keycloak-quarkus-dist-" + version + ".zip");
    }
}
