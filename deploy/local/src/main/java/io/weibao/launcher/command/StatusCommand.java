package io.weibao.launcher.command;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.part.Part;
import io.weibao.launcher.part.Parts;
import io.weibao.launcher.part.Postgres;
import io.weibao.launcher.supervisor.Orphans;
import io.weibao.launcher.supervisor.PartStatus;
import io.weibao.launcher.supervisor.Phase;
import io.weibao.launcher.supervisor.ProcessMark;
import io.weibao.launcher.supervisor.Status;
import io.weibao.launcher.supervisor.StatusFile;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code weibao status}: how every part stands, asked of the parts themselves at this moment. */
public final class StatusCommand {

    private final Home home;
    private final PrintStream out;
    private final Clock clock;

    public StatusCommand(Options options, PrintStream out, Clock clock) {
        this.home = options.home();
        this.out = out;
        this.clock = clock;
    }

    /** Success means: everything runs and answers. */
    public Exit run() throws Exception {
        Optional<Status> found = new StatusFile(home.status()).read();
        if (found.isEmpty() || found.get().supervisor().find().isEmpty()) {
            return notRunning(found);
        }
        Status status = found.get();
        List<Part> parts = Parts.of(home, status.setup());
        Map<String, String> health = health(parts);
        out.println("Weibao is " + Spoken.word(status.phase()) + ", "
                + Spoken.roughly(Duration.between(status.startedAt(), clock.instant()))
                + " since its start; supervisor "
                + status.supervisor().pid() + "; data in " + home.directory());
        out.println();
        out.println(table(status, health));
        notes(status);
        durability(parts);
        boolean well =
                status.phase() == Phase.RUNNING && health.values().stream().allMatch("healthy"::equals);
        return well ? Exit.OK : Exit.FAILURE;
    }

    private Exit notRunning(Optional<Status> last) {
        List<PartStatus> orphans = last.map(Orphans::of).orElse(List.of());
        if (orphans.isEmpty()) {
            out.println("The platform is not running. Start it: weibao up");
        } else {
            out.println("The supervisor is gone, but these still run: "
                    + String.join(", ", orphans.stream().map(PartStatus::name).toList())
                    + ". weibao up takes over, weibao down ends them.");
        }
        last.filter(status -> status.failure() != null)
                .ifPresent(status -> out.println("The last start failed: " + Report.failure(status)));
        return Exit.FAILURE;
    }

    private String table(Status status, Map<String, String> health) {
        Table table =
                new Table("PART", "STATE", "HEALTH", "ADDRESS", "PROCESS", "VERSION", "MEMORY", "UP FOR", "RESTARTS");
        for (PartStatus part : status.parts()) {
            Optional<ProcessHandle> process =
                    Optional.ofNullable(part.process()).flatMap(ProcessMark::find);
            table.row(
                    part.name(),
                    Spoken.word(part.state()),
                    health.getOrDefault(part.name(), "-"),
                    part.address(),
                    process.map(found -> String.valueOf(found.pid())).orElse("-"),
                    part.version(),
                    process.map(StatusCommand::memory).orElse("-"),
                    part.since() == null ? "-" : Spoken.roughly(Duration.between(part.since(), clock.instant())),
                    String.valueOf(part.restarts()));
        }
        return table.text();
    }

    private void notes(Status status) {
        status.parts().stream()
                .filter(part -> part.note() != null)
                .forEach(part -> out.println("  " + part.name() + " " + part.note()));
    }

    private void durability(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Postgres postgres) {
                try {
                    out.println("\n  Durability, as the running PostgreSQL says: " + postgres.durability());
                } catch (SQLException e) {
                    out.println("\n  Durability: PostgreSQL does not answer (" + e.getMessage() + ")");
                }
            }
        }
    }

    private static Map<String, String> health(List<Part> parts) throws Exception {
        Map<String, String> health = new HashMap<>();
        for (Part part : parts) {
            health.put(part.name(), part.isReady() ? "healthy" : "no answer");
        }
        return health;
    }

    private static String memory(ProcessHandle process) {
        var bytes = Memory.of(process);
        return bytes.isPresent() ? Spoken.megabytes(bytes.getAsLong()) : "-";
    }
}
