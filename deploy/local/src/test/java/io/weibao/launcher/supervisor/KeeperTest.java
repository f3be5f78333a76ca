package io.weibao.launcher.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Ports;
import io.weibao.launcher.home.Setup;
import io.weibao.launcher.part.Launch;
import io.weibao.launcher.part.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keeper with real, small processes. */
class KeeperTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        home = new Home(directory, directory.resolve("home"));
        home.create();
    }

    @Test
    void whatDiesIsStartedAgainAndCounted() throws Exception {
        Shell part = new Shell("sleeper", "exec sleep 600");
        Keeper keeper = keeperOf(part);
        keeper.start(List.of());
        ProcessMark first = Objects.requireNonNull(
                await(status -> status.state() == PartState.RUNNING).process());

        first.find().orElseThrow().destroyForcibly();

        PartStatus again = await(status -> status.state() == PartState.RUNNING && status.restarts() == 1);
        assertThat(again.process()).isNotEqualTo(first);
        assertThat(again.note()).contains("ended with code 137");
        keeper.stop();
        assertThat(Objects.requireNonNull(again.process()).find()).isEmpty();
        assertThat(status().state()).isEqualTo(PartState.STOPPED);
    }

    @Test
    void whatNeverRunsFailsTheStartWithItsLastWords() throws Exception {
        Keeper keeper = keeperOf(new Shell("broken", "echo FATAL: no room left; exit 3"));

        keeper.start(List.of());

        await(status -> status.state() == PartState.FAILED);
        Failure failure = Objects.requireNonNull(file().read().orElseThrow().failure());
        assertThat(failure.part()).isEqualTo("broken");
        assertThat(failure.step()).isEqualTo("start");
        assertThat(failure.reason()).isEqualTo("ended with code 3: FATAL: no room left");
        assertThat(failure.log()).endsWith("broken.log");
        keeper.stop();
    }

    private Keeper keeperOf(Part part) {
        Setup setup = new Setup(Ports.standard(), 1, Set.of());
        return new Keeper(
                part, home, new StatusBoard(file(), setup, List.of(part), Clock.systemUTC()), Clock.systemUTC());
    }

    private StatusFile file() {
        return new StatusFile(home.status());
    }

    private PartStatus status() throws IOException {
        return file().read().orElseThrow().parts().getFirst();
    }

    private PartStatus await(Predicate<PartStatus> wanted) throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (file().read().isPresent() && wanted.test(status())) {
                return status();
            }
            assertThat(never.await(50, TimeUnit.MILLISECONDS)).isFalse();
        }
        throw new AssertionError("still " + status());
    }

    /** A part that is one line of shell and ready as soon as it lives. */
    private record Shell(String name, String line) implements Part {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public Map<String, Integer> ports() {
            return Map.of();
        }

        @Override
        public Launch launch() {
            return new Launch(List.of("/bin/sh", "-c", line), Map.of(), Path.of("/"));
        }

        @Override
        public boolean isReady() {
            return name.equals("sleeper");
        }
    }
}
