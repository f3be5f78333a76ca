package io.weibao.launcher.command;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.software.JavaProgram;
import io.weibao.launcher.software.Libraries;
import io.weibao.launcher.supervisor.Status;
import io.weibao.launcher.supervisor.StatusFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The supervisor as a process of its own: starting one that outlives its terminal, finding it, ending it. */
final class SupervisorProcess {

    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private SupervisorProcess() {}

    static Process start(Options options) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) {
            command.add(OWN_SESSION.toString());
        }
        List<String> words = new ArrayList<>(List.of("supervise"));
        words.addAll(options.words());
        Home home = options.home();
        command.addAll(JavaProgram.withMemory("96m", "96m")
                .options(List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=32m",
                        "-Dweibao.project=" + home.project()))
                .run(Libraries.classPath(), "io.weibao.launcher.Launcher", words.toArray(String[]::new)));
        return new ProcessBuilder(command)
                .directory(home.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.log("supervisor").toFile()))
                .start();
    }

    /** The living supervisor of this home. */
    static Optional<ProcessHandle> find(Home home) throws IOException {
        return new StatusFile(home.status()).read().map(Status::supervisor).flatMap(mark -> mark.find());
    }

    /** Asks it to end everything and itself, and waits for it; by force when it takes too long. */
    static boolean end(ProcessHandle supervisor) throws InterruptedException {
        supervisor.destroy();
        try {
            supervisor.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            supervisor.destroyForcibly();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for the supervisor", e);
        }
    }
}
