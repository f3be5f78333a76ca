package io.weibao.launcher.command;

import io.weibao.launcher.command.Options.Flag;
import io.weibao.launcher.demo.Seeds;
import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Lock;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.part.Addresses;
import io.weibao.launcher.part.BrokerOperator;
import io.weibao.launcher.part.Part;
import io.weibao.launcher.part.Parts;
import io.weibao.launcher.part.Progress;
import io.weibao.launcher.partner.Partners;
import io.weibao.launcher.supervisor.Orphans;
import io.weibao.launcher.supervisor.Phase;
import io.weibao.launcher.supervisor.Status;
import io.weibao.launcher.supervisor.StatusFile;
import io.weibao.launcher.supervisor.Supervisor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** {@code weibao up}: starts the platform and returns when all of it is healthy. */
public final class UpCommand {

    private final Options options;
    private final Home home;
    private final PrintStream out;
    private final Clock clock;
    private final Follower follower;

    public UpCommand(Options options, PrintStream out, Clock clock) {
        this.options = options;
        this.home = options.home();
        this.out = out;
        this.clock = clock;
        this.follower = new Follower(home, out, clock);
    }

    public Exit run() throws Exception {
        home.create();
        Optional<ProcessHandle> running = SupervisorProcess.find(home);
        if (running.isPresent()) {
            return join(running.get());
        }
        if (Lock.isHeld(home.lock())) {
            out.println("Somebody else is starting or stopping the platform in " + home.directory() + " just now.");
            return Exit.FAILURE;
        }
        if (options.has(Flag.FRESH)) {
            endOrphans();
            home.clear();
            home.create();
        }
        return options.has(Flag.FOREGROUND) ? runAttached() : runDetached();
    }

    /** Somebody started it before us: it runs already, or we watch it start. */
    private Exit join(ProcessHandle supervisor) throws Exception {
        Status status = new StatusFile(home.status()).read().orElseThrow();
        if (options.has(Flag.FRESH)) {
            out.println("The platform is running; --fresh would throw its data away. Stop it first: weibao down");
            return Exit.FAILURE;
        }
        List<String> missing = Parts.of(home, options.setup()).stream()
                .map(Part::name)
                .filter(name ->
                        status.parts().stream().noneMatch(part -> part.name().equals(name)))
                .toList();
        if (options.setup().choosesPorts()
                && !options.setup().ports().equals(status.setup().ports())) {
            out.println("The platform is running on other ports, from "
                    + status.setup().ports().base() + ". Stop it first: weibao down");
            return Exit.FAILURE;
        }
        if (!missing.isEmpty()) {
            out.println(
                    "The platform is running without " + String.join(", ", missing) + ". Stop it first: weibao down");
            return Exit.FAILURE;
        }
        if (status.phase() == Phase.RUNNING) {
            out.println("The platform is already running, since "
                    + Spoken.roughly(Duration.between(status.startedAt(), clock.instant())) + ".");
            return finish(status);
        }
        out.println("The platform is " + Spoken.word(status.phase()) + " already; watching.");
        return conclude(follower.follow(supervisor.pid(), supervisor::isAlive));
    }

    private Exit runDetached() throws Exception {
        Instant from = clock.instant();
        out.println("Starting Weibao in " + home.directory());
        Process supervisor = SupervisorProcess.start(options);
        AtomicBoolean done = new AtomicBoolean();
        Thread whenInterrupted = new Thread(() -> {
            if (!done.get()) {
                out.println("\nInterrupted: stopping everything.");
                endQuietly(supervisor.toHandle());
            }
        });
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
        Optional<Status> status = follower.follow(supervisor.pid(), supervisor::isAlive);
        Exit exit = conclude(status);
        done.set(true);
        if (exit == Exit.OK) {
            out.println("Ready after " + Spoken.seconds(Duration.between(from, clock.instant())) + ".");
        }
        return exit;
    }

    /** The supervisor in this very process; it ends when the process is told to. */
    private Exit runAttached() throws Exception {
        out.println("Starting Weibao in " + home.directory() + "; Ctrl-C stops it.");
        Supervisor supervisor = new Supervisor(home, options.setup(), clock);
        AtomicBoolean well = new AtomicBoolean();
        Thread thread = Thread.ofPlatform().name("supervisor").start(() -> well.set(runs(supervisor)));
        BooleanSupplier alive = thread::isAlive;
        Exit exit = conclude(follower.follow(ProcessHandle.current().pid(), alive));
        thread.join();
        return well.get() ? exit : Exit.FAILURE;
    }

    private Exit conclude(Optional<Status> status) throws Exception {
        if (status.isEmpty()) {
            Optional<ProcessHandle> other = SupervisorProcess.find(home);
            if (other.isPresent()) {
                return join(other.get());
            }
            out.println("The supervisor ended without a word; log: " + home.log("supervisor"));
            return Exit.FAILURE;
        }
        if (status.get().phase() != Phase.RUNNING) {
            out.println("Failed: " + Report.failure(status.get()));
            return Exit.FAILURE;
        }
        return finish(status.get());
    }

    private Exit finish(Status status) throws Exception {
        if (runs(status, "gateway")) {
            try {
                seed(status);
            } catch (IOException e) {
                out.println("The platform runs, but not everything could be recorded in it: " + e.getMessage());
                return Exit.FAILURE;
            }
        }
        out.println();
        out.println(Report.table(status));
        out.println();
        out.println(Report.people(status));
        return Exit.OK;
    }

    private void seed(Status status) throws Exception {
        Addresses addresses = new Addresses(status.setup().ports());
        Seeds seeds = new Seeds(addresses, clock);
        say("the provider's people", seeds::plantProvider);
        if (options.has(Flag.DEMO)) {
            say("two customers with their agreements", seeds::plantCustomers);
            Partners partners = new Partners(new BrokerOperator(addresses, new Secrets(home.secrets())));
            say("their systems as partners", () -> seeds.plantPartners(partners));
            say("tickets in every state", seeds::plantTickets);
            if (runs(status, "inspection-service")) {
                say("inspections", seeds::plantInspections);
            }
            if (runs(status, "reporting-service")) {
                say("reports", seeds::plantReports);
            }
        }
    }

    private static boolean runs(Status status, String name) {
        return status.parts().stream().anyMatch(part -> part.name().equals(name));
    }

    private void say(String what, Progress.Work work) throws Exception {
        Instant from = clock.instant();
        work.run();
        follower.say("seeds", what, Duration.between(from, clock.instant()));
    }

    private void endOrphans() throws IOException, InterruptedException {
        Optional<Status> last = new StatusFile(home.status()).read();
        if (last.isPresent()) {
            Orphans.end(last.get());
        }
    }

    private static boolean runs(Supervisor supervisor) {
        try {
            return supervisor.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void endQuietly(ProcessHandle supervisor) {
        try {
            SupervisorProcess.end(supervisor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
