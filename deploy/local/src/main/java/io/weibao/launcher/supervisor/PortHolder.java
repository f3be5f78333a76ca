package io.weibao.launcher.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as Linux lets us see; elsewhere nothing is said. */
final class PortHolder {

    private static final String LISTENS = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** " by java (process 123)", or nothing. */
    static String describe(int port) {
        try {
            for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
                Optional<String> inode = Files.exists(Path.of(table)) ? inode(Path.of(table), port) : Optional.empty();
                Optional<Path> holder = inode.isPresent() ? holder(inode.get()) : Optional.empty();
                if (holder.isPresent()) {
                    String name = Files.readString(holder.get().resolve("comm")).strip();
                    return " by " + name + " (process " + holder.get().getFileName() + ")";
                }
            }
        } catch (IOException e) {
            // Not knowing who holds it changes nothing about its being held.
        }
        return "";
    }

    private static Optional<String> inode(Path table, int port) throws IOException {
        String ending = String.format(Locale.ROOT, ":%04X", port);
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row[LOCAL_ADDRESS].endsWith(ending) && row[STATE].equals(LISTENS))
                .map(row -> row[INODE])
                .findFirst();
    }

    private static Optional<Path> holder(String inode) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path -> path.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(path -> holds(path, "socket:[" + inode + "]"))
                    .findFirst();
        }
    }

    private static boolean holds(Path process, String socket) {
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            return open.anyMatch(link -> pointsTo(link, socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean pointsTo(Path link, String socket) {
        try {
            return Files.readSymbolicLink(link).toString().equals(socket);
        } catch (IOException e) {
            return false;
        }
    }
}
