package io.weibao.reporting.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Bytes in files below a directory. A file is there before the row that names it and is whole when it has its name; one without a row
 * is left over from an issuing that was undone, and harmless.
 */
final class DiskBlobs implements Blobs {

    private final Path directory;

    DiskBlobs(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(UUID customer, String sha256, byte[] bytes) {
        Path file = file(customer, sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), sha256, ".part");
            Files.write(unfinished, bytes);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be stored", e);
        }
    }

    @Override
    public byte[] get(UUID customer, String sha256) {
        try {
            return Files.readAllBytes(file(customer, sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be read", e);
        }
    }

    private Path file(UUID customer, String sha256) {
        return directory
                .resolve(customer.toString())
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }
}
