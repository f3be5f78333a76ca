package io.weibao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Work done again and again by some clients, each with a thread of its own, for a bounded time. */
final class Load {

    /** One client's connection to what is measured. */
    interface Client extends AutoCloseable {

        void once() throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Opens the clients of a load. */
    interface Clients {

        Client open() throws IOException, SQLException;
    }

    /**
     * How much was done, and how long each took.
     *
     * @param failure why the first of those that failed did so
     */
    record Outcome(long done, double seconds, Latencies latencies, long failed, String failure) {

        double perSecond() {
            return done / seconds;
        }

        String text() {
            return "%,.0f/s ".formatted(perSecond()) + latencies.text();
        }

        /** Both rounds as if they had been one. */
        Outcome and(Outcome other) {
            var together = new Latencies();
            together.addAll(latencies);
            together.addAll(other.latencies);
            var first = failed > 0 ? failure : other.failure;
            return new Outcome(done + other.done, seconds + other.seconds, together, failed + other.failed, first);
        }
    }

    private final int clients;
    private final long pause;
    private final Duration length;
    private final Latencies latencies = new Latencies();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final long start = System.nanoTime();
    private final long end;

    private Load(int clients, long pause, Duration length) {
        this.clients = clients;
        this.pause = pause;
        this.length = length;
        this.end = start + length.toNanos();
    }

    /** Each client asks again as soon as it is answered: finds the limit. */
    static Outcome closed(int clients, Duration length, Clients open) throws InterruptedException {
        return new Load(clients, 0, length).run(open);
    }

    /** All clients together ask at a fixed rate; latency counts from the planned moment, so a stall is not hidden. */
    static Outcome steady(int clients, double perSecond, Duration length, Clients open) throws InterruptedException {
        return new Load(clients, (long) (clients * 1e9 / perSecond), length).run(open);
    }

    private Outcome run(Clients open) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(clients)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(client(open, i)));
            }
            pool.shutdown();
            if (!pool.awaitTermination(length.toSeconds() + 60, TimeUnit.SECONDS)) {
                pool.shutdownNow();
                throw new CannotMeasure("The load did not end within a minute after its time.");
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of the load broke", e.getCause());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Outcome(
                latencies.count(), seconds, latencies, failures.size(), failures.isEmpty() ? "" : failures.getFirst());
    }

    private Callable<Void> client(Clients open, int index) {
        return () -> {
            long planned = start + pause * index / clients;
            Client client = open.open();
            try {
                while (planned < end && System.nanoTime() < end) {
                    await(planned);
                    client = once(client, open, pause > 0 ? planned : System.nanoTime());
                    planned += pause;
                }
            } finally {
                client.close();
            }
            return null;
        };
    }

    /** A client whose connection broke is replaced; what it was doing counts as failed. */
    private Client once(Client client, Clients open, long from) throws IOException, SQLException {
        try {
            client.once();
            latencies.add(System.nanoTime() - from);
            return client;
        } catch (IOException | SQLException broken) {
            failures.add(String.valueOf(broken.getMessage()));
            client.close();
            return open.open();
        }
    }

    private void await(long planned) {
        for (long wait = planned - System.nanoTime(); pause > 0 && wait > 0; wait = planned - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
