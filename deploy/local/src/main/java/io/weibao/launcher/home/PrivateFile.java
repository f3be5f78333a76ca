package io.weibao.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that holds secrets: nobody but its owner may read it, from its first moment on. */
public final class PrivateFile {

    private PrivateFile() {}

    public static Path create(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.deleteIfExists(path);
        return Files.createFile(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    public static Path write(Path path, String text) throws IOException {
        return Files.writeString(create(path), text);
    }
}
