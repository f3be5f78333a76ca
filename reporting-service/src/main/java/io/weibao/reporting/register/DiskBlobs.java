package io.weibao.reporting.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Bytes in files below a directory. A file is there before the row that names it and is whole when it has its name; one without a row
 * is left over from an issuing that was undone, and harmless. No database keeps people from changing files, so each is compared with
 * its digest when it is read.
 */
final class DiskBlobs implements Blobs {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;

    /** Refuses a directory that it cannot write to at once, not with the first document. */
    DiskBlobs(Path directory) {
        this.directory = directory.toAbsolutePath();
        try {
            Files.createDirectories(this.directory);
        } catch (IOException e) {
            throw new IllegalArgumentException("There is no directory for documents: " + this.directory, e);
        }
        if (!Files.isWritable(this.directory)) {
            throw new IllegalArgumentException("The directory for documents cannot be written to: " + this.directory);
        }
    }

    @Override
    public void put(UUID customer, String sha256, byte[] bytes) {
        Path file = file(customer, sha256);
        if (Files.isRegularFile(file)) {
            return;
        }
        try {
            Path folder = Files.createDirectories(folder(customer, sha256));
            write(Files.createTempFile(folder, sha256, ".part"), file, bytes);
            force(folder);
            force(ofCustomer(customer));
            force(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be stored: file=" + file, e);
        }
    }

    @Override
    public byte[] get(UUID customer, String sha256) {
        Path file = file(customer, sha256);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Press.sha256(bytes).equals(sha256)) {
                throw new IllegalStateException("The bytes of a document are not those that were issued: file=" + file);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("A document has lost its bytes: file=" + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be read: file=" + file, e);
        }
    }

    private Path file(UUID customer, String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("No SHA-256 in hexadecimal: " + sha256);
        }
        return folder(customer, sha256).resolve(sha256);
    }

    private Path folder(UUID customer, String sha256) {
        return ofCustomer(customer).resolve(sha256.substring(0, 2));
    }

    private Path ofCustomer(UUID customer) {
        return directory.resolve(customer.toString());
    }

    private static void write(Path unfinished, Path file, byte[] bytes) throws IOException {
        try {
            Files.write(unfinished, bytes);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A new name outlives a power failure only when its folder is written too. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
