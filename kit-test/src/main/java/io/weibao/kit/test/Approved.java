package io.weibao.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that must say what the code says. {@code -Dapprove} writes it anew; then the difference is for people to judge. */
public final class Approved {

    private static final String APPROVE = "approve";

    private Approved() {}

    public static void check(Path file, String actual) {
        try {
            if (System.getProperty(APPROVE) != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("write it with -Dapprove").exists();
            assertThat(Files.readString(file))
                    .as("%s is as the code tells it", file)
                    .isEqualTo(actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
