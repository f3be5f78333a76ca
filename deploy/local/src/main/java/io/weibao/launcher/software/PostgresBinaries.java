package io.weibao.launcher.software;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Versions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL programs, unpacked from the library that carries them.
 *
 * <p>PostgreSQL refuses to run as root. Where the launcher does run as root, its programs run in a user namespace of their own,
 * in which they are nobody and their files are theirs.
 */
public record PostgresBinaries(Path directory) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    public static Path place(Home home) {
        return home.software().resolve("postgres-" + Versions.of("postgres"));
    }

    public static PostgresBinaries unpack(Home home) throws Exception {
        return new PostgresBinaries(Unpacked.at(place(home), empty -> {
            String archive = "/postgres-" + system() + "-" + processor() + ".txz";
            try (InputStream stream = PostgresBinaries.class.getResourceAsStream(archive)) {
                if (stream == null) {
                    throw new FileNotFoundException(
                            "this build carries no PostgreSQL for " + system() + " on " + processor());
                }
                Archives.unpackTarXz(stream, empty);
            }
        }));
    }

    public void initialise(Path data, Path passwordFile, Path log) throws IOException, InterruptedException {
        Tool.run(
                command(
                        "initdb",
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--data-checksums"),
                Map.of(),
                log,
                PATIENCE);
    }

    /** The command line of one of the programs, as somebody who is not root. */
    public List<String> command(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? inOwnNamespace() : List.of());
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> inOwnNamespace() throws IOException, InterruptedException {
        Process probe = new ProcessBuilder("unshare", "-U", "true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!probe.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || probe.exitValue() != 0) {
            throw new ToolFailed("PostgreSQL refuses to run as root and this machine allows no user namespaces:"
                    + " run weibao as an ordinary user");
        }
        return List.of("unshare", "-U");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm_64";
            case "amd64", "x86_64" -> "x86_64";
            default -> System.getProperty("os.arch");
        };
    }
}
