package io.weibao.launcher.home;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The versions of what the launcher starts, as the build wrote them down. */
public final class Versions {

    private static final Properties BUILT_WITH = load();

    private Versions() {}

    public static String of(String software) {
        String version = BUILT_WITH.getProperty(software);
        if (version == null) {
            throw new IllegalArgumentException("no version of " + software + " in versions.properties");
        }
        return version;
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream stream = Versions.class.getResourceAsStream("/versions.properties")) {
            versions.load(Objects.requireNonNull(stream, "versions.properties is not in the launcher"));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read versions.properties", e);
        }
        return versions;
    }
}
