package io.weibao.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void aSecretIsMadeOnceAndKept() {
        Path file = directory.resolve("secrets.properties");

        String first = new Secrets(file).of("database");

        assertThat(first).hasSizeGreaterThanOrEqualTo(32).matches("[A-Za-z0-9_-]+");
        assertThat(new Secrets(file).of("database")).isEqualTo(first);
        assertThat(new Secrets(file).of("session")).isNotEqualTo(first);
    }

    @Test
    void aForgottenSecretIsMadeAnew() {
        Path file = directory.resolve("secrets.properties");
        Secrets secrets = new Secrets(file);
        String first = secrets.of("kafka-partner-acme");

        secrets.forget("kafka-partner-acme");

        assertThat(new Secrets(file).of("kafka-partner-acme")).isNotEqualTo(first);
    }

    @Test
    void nobodyButTheOwnerReadsThem() throws IOException {
        Path file = directory.resolve("secrets.properties");

        String secret = new Secrets(file).of("database");

        assertThat(Files.readString(file)).contains(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
