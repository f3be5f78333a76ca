package io.weibao.launcher.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock on a file that the operating system gives back when its holder ends, however it ends. */
public final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or nothing when another process holds it. */
    public static Optional<Lock> tryTake(Path path) throws IOException {
        FileChannel channel = open(path);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Lock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // This very process holds it: the same answer as for any other holder.
        }
        channel.close();
        return Optional.empty();
    }

    /** Waits until the lock is free and takes it. */
    public static Lock take(Path path) throws IOException {
        FileChannel channel = open(path);
        channel.lock();
        return new Lock(channel);
    }

    public static boolean isHeld(Path path) throws IOException {
        Optional<Lock> lock = tryTake(path);
        if (lock.isEmpty()) {
            return true;
        }
        lock.get().close();
        return false;
    }

    private static FileChannel open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
