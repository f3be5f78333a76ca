package io.weibao.launcher.command;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.supervisor.Phase;
import io.weibao.launcher.supervisor.Status;
import io.weibao.launcher.supervisor.StatusFile;
import io.weibao.launcher.supervisor.StepStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Prints the steps of a start as they are done, until the platform runs or the start has failed. */
final class Follower {

    private static final long BETWEEN_LOOKS = 100;

    private final StatusFile file;
    private final PrintStream out;
    private final Clock clock;
    private final Instant from;
    private final Set<String> printed = new HashSet<>();
    private final CountDownLatch never = new CountDownLatch(1);

    Follower(Home home, PrintStream out, Clock clock) {
        this.file = new StatusFile(home.status());
        this.out = out;
        this.clock = clock;
        this.from = clock.instant();
    }

    /**
     * @param supervised whether the supervisor still lives
     * @param pid the supervisor whose status counts; an older one's is passed over
     * @return the status with which the start ended, or nothing when the supervisor is gone without a word
     */
    Optional<Status> follow(long pid, BooleanSupplier supervised) throws IOException, InterruptedException {
        while (true) {
            boolean alive = supervised.getAsBoolean();
            Optional<Status> status =
                    file.read().filter(found -> found.supervisor().pid() == pid);
            status.ifPresent(this::printSteps);
            if (status.isPresent() && status.get().phase() == Phase.RUNNING) {
                return status;
            }
            if (!alive) {
                return status;
            }
            pause(BETWEEN_LOOKS);
        }
    }

    void say(String part, String what, Duration took) {
        Duration sinceStart = Duration.between(from, clock.instant());
        out.printf(Locale.ROOT, "  %6s  %-18s %s (%s)%n", Spoken.seconds(sinceStart), part, what, Spoken.seconds(took));
    }

    private void printSteps(Status status) {
        for (StepStatus step : status.steps()) {
            if (step.endedAt() != null && printed.add(step.part() + " " + step.what())) {
                say(
                        step.part(),
                        step.what(),
                        Duration.between(step.startedAt(), Objects.requireNonNull(step.endedAt())));
            }
        }
    }

    private void pause(long millis) throws InterruptedException {
        if (never.await(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("nobody counts this latch down");
        }
    }
}
