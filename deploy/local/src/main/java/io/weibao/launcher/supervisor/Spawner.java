package io.weibao.launcher.supervisor;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.part.Launch;
import io.weibao.launcher.part.Part;
import io.weibao.launcher.part.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts processes and ends them, each in a session of its own so that Ctrl-C reaches the supervisor alone. */
final class Spawner {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final long LARGEST_LOG = 16L * 1024 * 1024;
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private Spawner() {}

    static Process start(Part part, Home home) throws IOException {
        Launch launch = part.launch();
        Path log = home.log(part.name());
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) {
            command.add(OWN_SESSION.toString());
        }
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        return builder.start();
    }

    /** Asks it to end, waits a while, and ends it by force if it has not. */
    static void stop(Process process, StopSignal signal) throws InterruptedException {
        signal(process.toHandle(), signal);
        if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    static void signal(ProcessHandle process, StopSignal signal) throws InterruptedException {
        if (signal == StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", signal.name(), String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        }
    }
}
