package io.weibao.kit.outbox;

import io.weibao.kit.problem.Unavailable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Sends events again that went out before, to the byte as they were, onto a topic beside the one they are read from. Not through
 * the outbox: nothing becomes true by it, and a topic that takes nothing must not hold up what is new.
 */
@Singleton
public class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Carrier carrier;

    Replay(Carrier carrier) {
        this.carrier = carrier;
    }

    /**
     * Sends them in this order and returns when Kafka has them all.
     *
     * @throws Unavailable if it does not; some may have arrived, and sending all again does no harm
     */
    public void send(String topic, List<SentEvent> events) {
        try {
            CompletableFuture.allOf(events.stream()
                            .map(event -> carrier.carry(row(topic, event)))
                            .toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf(e, "Events could not be sent again topic=%s events=%d", topic, events.size());
            throw new Unavailable();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unavailable();
        }
    }

    private static OutboxRow row(String topic, SentEvent event) {
        return new OutboxRow(
                (short) 0,
                0,
                event.id(),
                topic,
                event.key(),
                event.sequence(),
                event.type(),
                event.subject(),
                event.customer(),
                event.origin(),
                event.time(),
                event.traceparent(),
                event.data());
    }
}
