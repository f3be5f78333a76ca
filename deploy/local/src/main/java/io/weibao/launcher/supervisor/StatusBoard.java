package io.weibao.launcher.supervisor;

import io.weibao.launcher.home.Setup;
import io.weibao.launcher.part.Part;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The supervisor's own picture of how things stand; every change is written to the status file at once. */
final class StatusBoard {

    private final Map<String, PartStatus> parts = new LinkedHashMap<>();
    private final List<StepStatus> steps = new ArrayList<>();
    private final StatusFile file;
    private final Setup setup;
    private final Clock clock;
    private final Instant startedAt;
    private Phase phase = Phase.STARTING;
    private @Nullable Failure failure;

    StatusBoard(StatusFile file, Setup setup, List<Part> all, Clock clock) {
        this.file = file;
        this.setup = setup;
        this.clock = clock;
        this.startedAt = clock.instant();
        all.forEach(part -> parts.put(part.name(), PartStatus.waiting(part.name(), part.version(), part.address())));
    }

    synchronized void enter(Phase next) {
        if (next != Phase.STARTING && phase == Phase.FAILED) {
            return;
        }
        phase = next;
        write();
    }

    synchronized Phase phase() {
        return phase;
    }

    synchronized void change(Part part, UnaryOperator<PartStatus> change) {
        parts.computeIfPresent(part.name(), (name, status) -> change.apply(status));
        write();
    }

    /** Opens a step and gives the number under which it is closed. */
    synchronized int open(Part part, String what) {
        steps.add(new StepStatus(part.name(), what, clock.instant(), null));
        write();
        return steps.size() - 1;
    }

    synchronized void close(int step) {
        steps.set(step, steps.get(step).ended(clock.instant()));
        write();
    }

    /** The first failure is the one that counts; what fails after it fails because of it. */
    synchronized void fail(Failure first) {
        if (failure == null && (phase == Phase.STARTING)) {
            failure = first;
            parts.computeIfPresent(first.part(), (name, status) -> status.in(PartState.FAILED));
            phase = Phase.FAILED;
            write();
        }
    }

    private void write() {
        file.write(new Status(
                phase,
                ProcessMark.of(ProcessHandle.current()),
                startedAt,
                setup,
                List.copyOf(parts.values()),
                steps,
                failure));
    }
}
