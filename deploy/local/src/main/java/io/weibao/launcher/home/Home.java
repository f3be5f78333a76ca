package io.weibao.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The directory of one local installation, {@code .weibao} unless {@code --home} says otherwise.
 *
 * <p>Data, secrets, logs and the status belong to the installation; unpacked software belongs to the project and is shared by
 * every installation that is started from it.
 */
public record Home(Path project, Path directory) {

    public Home {
        project = project.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
    }

    public Path data(String part) {
        return directory.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return directory.resolve("logs").resolve(part + ".log");
    }

    public Path secrets() {
        return directory.resolve("secrets.properties");
    }

    public Path status() {
        return directory.resolve("status.json");
    }

    public Path lock() {
        return directory.resolve("supervisor.lock");
    }

    public Path pid() {
        return directory.resolve("supervisor.pid");
    }

    /** Unpacked servers and start-up caches, shared by all installations of this project. */
    public Path software() {
        return project.resolve(".weibao").resolve("software");
    }

    /** The archive of classes with which a part starts quickly. */
    public Path classes(String part) {
        return software().resolve("classes").resolve(part + ".jsa");
    }

    public Path module(String name) {
        return project.resolve(name);
    }

    public void create() throws IOException {
        Files.createDirectories(directory.resolve("data"));
        Files.createDirectories(directory.resolve("logs"));
        Files.createDirectories(software().resolve("classes"));
    }

    /** Forgets data, secrets and logs, and keeps the unpacked software. */
    public void clear() throws IOException {
        deleteTree(directory.resolve("data"));
        deleteTree(directory.resolve("logs"));
        Files.deleteIfExists(secrets());
        Files.deleteIfExists(status());
    }

    public static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> found = Files.walk(top)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
