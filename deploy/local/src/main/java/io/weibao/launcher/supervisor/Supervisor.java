package io.weibao.launcher.supervisor;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Lock;
import io.weibao.launcher.home.Setup;
import io.weibao.launcher.part.Part;
import io.weibao.launcher.part.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts every part as soon as what it needs runs, watches over all of them, and ends them in reverse order.
 *
 * <p>There is one per home: it holds the home's lock as long as it lives.
 */
public final class Supervisor {

    private static final long BETWEEN_LOOKS = 50;

    private final Home home;
    private final StatusBoard board;
    private final List<Part> parts;
    private final List<Keeper> keepers;
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    public Supervisor(Home home, Setup setup, Clock clock) {
        this.home = home;
        this.parts = Parts.of(home, setup);
        this.board = new StatusBoard(new StatusFile(home.status()), setup, parts, clock);
        this.keepers =
                parts.stream().map(part -> new Keeper(part, home, board, clock)).toList();
    }

    /** Runs until told to stop or until a start fails; gives whether it ended well. */
    public boolean run() throws IOException, InterruptedException {
        Optional<Lock> lock = Lock.tryTake(home.lock());
        if (lock.isEmpty()) {
            return false;
        }
        try (Lock _ = lock.get()) {
            new StatusFile(home.status()).read().ifPresent(Supervisor::endOrphans);
            Files.writeString(home.pid(), String.valueOf(ProcessHandle.current().pid()));
            board.enter(Phase.STARTING);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
            startAll();
            stopAll();
            Files.deleteIfExists(home.pid());
            stopped.countDown();
            return board.phase() != Phase.FAILED;
        }
    }

    private void startAll() throws InterruptedException {
        PortCheck.firstTaken(parts, home.log("supervisor").toString()).ifPresent(board::fail);
        if (board.phase() == Phase.FAILED) {
            return;
        }
        for (Keeper keeper : keepers) {
            keeper.start(keepers.stream()
                    .filter(other -> keeper.part().needs().contains(other.part().name()))
                    .toList());
        }
        while (!stopRequested.await(BETWEEN_LOOKS, TimeUnit.MILLISECONDS) && board.phase() != Phase.FAILED) {
            if (board.phase() == Phase.STARTING && keepers.stream().allMatch(Keeper::isRunning)) {
                board.enter(Phase.RUNNING);
            }
        }
    }

    /** In waves: whatever nobody left needs any more ends next. */
    private void stopAll() throws InterruptedException {
        board.enter(Phase.STOPPING);
        List<Keeper> left = new ArrayList<>(keepers);
        while (!left.isEmpty()) {
            List<Keeper> wave = left.stream()
                    .filter(keeper -> left.stream()
                            .noneMatch(other ->
                                    other.part().needs().contains(keeper.part().name())))
                    .toList();
            List<Thread> stopping =
                    wave.stream().map(Supervisor::stopInBackground).toList();
            for (Thread thread : stopping) {
                thread.join();
            }
            left.removeAll(wave);
        }
        board.enter(Phase.STOPPED);
    }

    private static Thread stopInBackground(Keeper keeper) {
        return Thread.ofPlatform().name("stop " + keeper.part().name()).start(() -> {
            try {
                keeper.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void stopAndWait() {
        stopRequested.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endOrphans(Status last) {
        try {
            Orphans.end(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
