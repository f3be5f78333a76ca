package io.weibao.launcher.software;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A directory of unpacked software that is either there whole or not there: it is filled beside its place and moved there last.
 * Two launchers that want the same one wait for each other.
 */
public final class Unpacked {

    private Unpacked() {}

    /** Fills an empty directory. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path empty) throws Exception;
    }

    /** Runs the filling unless the directory is there already. */
    public static Path at(Path directory, Filling filling) throws Exception {
        if (Files.exists(directory)) {
            return directory;
        }
        try (Lock _ = Lock.take(sibling(directory, ".lock"))) {
            if (!Files.exists(directory)) {
                Path growing = sibling(directory, ".growing");
                Home.deleteTree(growing);
                Files.createDirectories(growing);
                filling.fill(growing);
                move(growing, directory);
            }
        }
        return directory;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path sibling(Path directory, String ending) {
        return directory.resolveSibling(directory.getFileName() + ending);
    }
}
