package io.weibao.launcher.command;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.supervisor.Orphans;
import io.weibao.launcher.supervisor.Status;
import io.weibao.launcher.supervisor.StatusFile;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code weibao down}: ends every part in reverse order and leaves no process behind, not even of a supervisor that was killed. */
public final class DownCommand {

    private final Home home;
    private final PrintStream out;
    private final Clock clock;

    public DownCommand(Options options, PrintStream out, Clock clock) {
        this.home = options.home();
        this.out = out;
        this.clock = clock;
    }

    public Exit run() throws Exception {
        Instant from = clock.instant();
        Optional<ProcessHandle> supervisor = SupervisorProcess.find(home);
        if (supervisor.isPresent() && !SupervisorProcess.end(supervisor.get())) {
            out.println("The supervisor did not end in time and was killed.");
        }
        Optional<Status> last = new StatusFile(home.status()).read();
        List<String> orphans = last.isPresent() ? Orphans.end(last.get()) : List.of();
        if (!orphans.isEmpty()) {
            out.println("Ended what had lost its supervisor: " + String.join(", ", orphans));
        }
        if (supervisor.isEmpty() && orphans.isEmpty()) {
            out.println("The platform is not running.");
        } else {
            out.println("Stopped after " + Spoken.seconds(Duration.between(from, clock.instant())) + ".");
        }
        return Exit.OK;
    }
}
