package io.weibao.launcher.supervisor;

import io.weibao.launcher.part.StopSignal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes whose supervisor was killed and could not end them. The status file remembers who they are. */
public final class Orphans {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private Orphans() {}

    public static List<PartStatus> of(Status status) {
        return status.parts().stream()
                .filter(part -> part.process() != null && part.process().find().isPresent())
                .toList();
    }

    /** Ends them in reverse order and gives the names of those that were there. */
    public static List<String> end(Status status) throws InterruptedException {
        List<PartStatus> left = of(status).reversed();
        for (PartStatus part : left) {
            Optional<ProcessHandle> process =
                    Objects.requireNonNull(part.process()).find();
            if (process.isPresent()) {
                end(process.get(), part.name().equals("postgres") ? StopSignal.INT : StopSignal.TERM);
            }
        }
        return left.stream().map(PartStatus::name).toList();
    }

    private static void end(ProcessHandle process, StopSignal signal) throws InterruptedException {
        Spawner.signal(process, signal);
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        }
    }
}
