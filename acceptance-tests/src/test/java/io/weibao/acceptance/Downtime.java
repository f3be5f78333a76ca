package io.weibao.acceptance;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;

/** A service that is not there for a while, in none of its replicas, although its supervisor tries. */
final class Downtime {

    private Downtime() {}

    /** Kills whatever replica shows itself until that moment, then lets the supervisor bring them back. */
    static void of(String service, Instant until) {
        var platform = Platform.running();
        Awaitility.await("downtime of " + service)
                .pollInterval(Duration.ofMillis(100))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.between(Instant.now(), until).plusSeconds(10))
                .until(() -> {
                    platform.replicas(service).stream()
                            .map(platform::pid)
                            .filter(pid -> pid > 0)
                            .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
                    return Instant.now().isAfter(until);
                });
        platform.replicas(service).forEach(platform::awaitHealthy);
    }
}
