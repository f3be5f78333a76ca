package io.weibao.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Carries waiting rows as long as its session lives: wave after wave, removing what arrived. A wave of which nothing got through
 * tells of the broker, not of its keys, so the whole relay rests; a key that fails among others that arrive is held back alone.
 */
final class RelayLoop {

    private static final Logger LOG = Logger.getLogger(RelayLoop.class);

    /** Rows of a replica that died are found this soon. */
    private static final Duration PROBE = Duration.ofMillis(50);

    /** Let a wave gather under load: a hundred waves a second are plenty, and leave the machine to those who write. */
    private static final Duration GATHER = Duration.ofMillis(5);

    private static final Duration SHORTEST_REST = Duration.ofMillis(100);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final long ROUND = TimeUnit.SECONDS.toNanos(1);

    private final RelaySession session;
    private final Carrier carrier;
    private final Bell bell;
    private final Consumer<Backlog> measured;
    private final HeldKeys held = new HeldKeys();
    private Duration rest = SHORTEST_REST;
    private long nextRound = System.nanoTime();

    RelayLoop(RelaySession session, Carrier carrier, Bell bell, Consumer<Backlog> measured) {
        this.session = session;
        this.carrier = carrier;
        this.bell = bell;
        this.measured = measured;
    }

    /** Ends by an interrupt, or with an exception when the session is lost. */
    void run() throws SQLException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            round();
            List<OutboxRow> rows = session.waiting(held.at(System.nanoTime()));
            if (rows.isEmpty()) {
                bell.await(PROBE);
            } else {
                carry(rows);
                bell.rest(GATHER);
            }
        }
    }

    /** Once a second: look for slots without an owner, and measure. */
    private void round() throws SQLException {
        long now = System.nanoTime();
        if (now - nextRound >= 0) {
            nextRound = now + ROUND;
            session.claim();
            measured.accept(session.measure());
        }
    }

    private void carry(List<OutboxRow> rows) throws SQLException, InterruptedException {
        Waves waves = new Waves(rows);
        for (List<OutboxRow> wave = waves.next(); !wave.isEmpty(); wave = waves.next()) {
            List<Sending> sent = wave.stream()
                    .map(row -> new Sending(row, carrier.carry(row)))
                    .toList();
            awaitAll(sent);
            List<OutboxRow> arrived =
                    sent.stream().filter(Sending::arrived).map(Sending::row).toList();
            session.remove(arrived);
            arrived.forEach(row -> held.release(row.key()));
            if (arrived.isEmpty()) {
                restLonger(sent);
                return;
            }
            rest = SHORTEST_REST;
            sent.stream().filter(sending -> !sending.arrived()).forEach(sending -> holdBack(sending, waves));
        }
    }

    private void holdBack(Sending sending, Waves waves) {
        waves.drop(sending.row().key());
        held.hold(sending.row().key(), System.nanoTime());
        LOG.warnf(
                "Event not carried, its key is held back event=%s topic=%s reason=%s",
                sending.row().id(), sending.row().topic(), sending.reason());
    }

    private void restLonger(List<Sending> sent) {
        LOG.warnf(
                "No event is carried now events=%s reason=%s",
                sent.size(), sent.getFirst().reason());
        bell.rest(rest);
        Duration longer = rest.multipliedBy(2);
        rest = longer.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : longer;
    }

    /** Waits for the whole wave, and looks meanwhile whether the slots are still ours. */
    private void awaitAll(List<Sending> sent) throws SQLException, InterruptedException {
        CompletableFuture<?> all =
                CompletableFuture.allOf(sent.stream().map(Sending::result).toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            try {
                all.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                session.prove();
            } catch (ExecutionException _) {
                return;
            }
        }
    }

    private record Sending(OutboxRow row, CompletableFuture<?> result) {

        boolean arrived() {
            return result.state() == Future.State.SUCCESS;
        }

        String reason() {
            return result.isCompletedExceptionally()
                    ? String.valueOf(result.exceptionNow().getMessage())
                    : "unknown";
        }
    }
}
