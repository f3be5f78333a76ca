package io.weibao.launcher.supervisor;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.part.Part;
import io.weibao.launcher.part.Progress;
import io.weibao.launcher.software.LogTail;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks after one part in a thread of its own: prepares it, waits for what it needs, starts it, and starts it again whenever it
 * dies, until it is told to stop. A failure before the part ran for the first time fails the whole start.
 */
final class Keeper {

    private static final long BETWEEN_PROBES = 100;

    private final Part part;
    private final Home home;
    private final StatusBoard board;
    private final Clock clock;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private final Thread thread;
    private List<Keeper> needs = List.of();
    private @Nullable Process process;
    private volatile String step = "prepare";

    Keeper(Part part, Home home, StatusBoard board, Clock clock) {
        this.part = part;
        this.home = home;
        this.board = board;
        this.clock = clock;
        this.thread = new Thread(this::run, part.name());
    }

    Part part() {
        return part;
    }

    void start(List<Keeper> needed) {
        needs = List.copyOf(needed);
        thread.start();
    }

    boolean isRunning() {
        return running.getCount() == 0;
    }

    private void run() {
        try {
            startForTheFirstTime();
            keepRunning();
        } catch (InterruptedException e) {
            // Only stop() interrupts: there is nothing left to do here.
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // Whatever a part can fail with must end in the status that people read.
            board.fail(new Failure(
                    part.name(), step, oneLine(e), home.log(part.name()).toString()));
        }
    }

    private void startForTheFirstTime() throws Exception {
        board.change(part, status -> status.in(PartState.PREPARING));
        part.prepare(steps());
        board.change(part, status -> status.in(PartState.WAITING));
        for (Keeper needed : needs) {
            needed.running.await();
        }
        steps().step("start", () -> startAndAwait(true));
        part.settle(steps());
        board.change(part, status -> status.ready(clock.instant()));
        running.countDown();
    }

    private Progress steps() {
        return (what, work) -> {
            step = what;
            int number = board.open(part, what);
            work.run();
            board.close(number);
        };
    }

    private void startAndAwait(boolean first) throws Exception {
        Process started = launch();
        Instant deadline = clock.instant().plus(part.patience());
        while (!started.waitFor(BETWEEN_PROBES, TimeUnit.MILLISECONDS)) {
            if (part.isReady()) {
                if (!first) {
                    board.change(part, status -> status.ready(clock.instant()));
                }
                return;
            }
            if (clock.instant().isAfter(deadline)) {
                throw new IOException("not ready after " + part.patience().toSeconds() + " s: " + lastWords());
            }
        }
        throw new IOException("ended with code " + started.exitValue() + ": " + lastWords());
    }

    private void keepRunning() throws InterruptedException {
        while (true) {
            Process current = launched();
            Instant from = clock.instant();
            int code = current.waitFor();
            if (stopRequested.getCount() == 0) {
                return;
            }
            pause("ended with code " + code, Duration.between(from, clock.instant()));
            while (!restarted()) {
                pause("did not start again", Duration.ZERO);
            }
        }
    }

    private void pause(String why, Duration ran) throws InterruptedException {
        Duration pause = backOff.after(ran);
        board.change(
                part,
                status -> status.died(
                        why + " at " + clock.instant() + ", starts again after " + pause.toSeconds() + " s"));
        if (stopRequested.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("told to stop");
        }
    }

    private boolean restarted() throws InterruptedException {
        try {
            startAndAwait(false);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            // However this try failed, the next one follows after a pause.
            Process half = process;
            if (half != null && half.isAlive()) {
                Spawner.stop(half, part.stopSignal());
            }
            return false;
        }
    }

    private synchronized Process launch() throws IOException, InterruptedException {
        if (stopRequested.getCount() == 0) {
            throw new InterruptedException("told to stop");
        }
        Process started = Spawner.start(part, home);
        process = started;
        board.change(part, status -> status.startedAs(ProcessMark.of(started.toHandle())));
        return started;
    }

    private synchronized Process launched() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(part.name() + " was never started");
        }
        return current;
    }

    /** Ends the part and everything about it; returns when nothing of it is left. */
    void stop() throws InterruptedException {
        stopRequested.countDown();
        thread.interrupt();
        Process last;
        synchronized (this) {
            last = process;
        }
        if (last != null && last.isAlive()) {
            board.change(part, status -> status.in(PartState.STOPPING));
            Spawner.stop(last, part.stopSignal());
        }
        thread.join();
        board.change(part, PartStatus::stopped);
    }

    private String lastWords() throws IOException {
        return LogTail.reason(home.log(part.name()));
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
