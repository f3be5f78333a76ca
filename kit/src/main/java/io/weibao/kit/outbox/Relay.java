package io.weibao.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The relay of this process: one thread that lives as long as the service and opens a new session whenever it lost one. */
@Singleton
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration BEFORE_RECONNECT = Duration.ofMillis(500);

    private final RelayAddress address;
    private final Carrier carrier;
    private final Bell bell;
    private final OutboxVitals vitals;
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);

    Relay(RelayAddress address, Carrier carrier, Bell bell, OutboxVitals vitals) {
        this.address = address;
        this.carrier = carrier;
        this.bell = bell;
        this.vitals = vitals;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (RelaySession session = address.open()) {
                new RelayLoop(session, carrier, bell, vitals::measured).run();
            } catch (SQLException e) {
                vitals.lost();
                LOG.warnf("Outbox relay lost its connection and will take a new one reason=%s", e.getMessage());
                bell.rest(BEFORE_RECONNECT);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
