package io.weibao.kit.inbox;

import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every event exactly one effect, in order per key. A batch is one transaction; only if that fails are its events taken one
 * by one, and one that keeps failing is parked together with all that follow under its key.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final UnitOfWork unitOfWork;
    private final Positions positions;
    private final ParkedEvents parked;
    private final Map<String, Effect> effects = new ConcurrentHashMap<>();
    private final Set<String> drained = ConcurrentHashMap.newKeySet();

    Inbox(UnitOfWork unitOfWork, Positions positions, ParkedEvents parked) {
        this.unitOfWork = unitOfWork;
        this.positions = positions;
        this.parked = parked;
    }

    /** Makes the effect of a consumer known, so that its parked events can be taken up again before new ones arrive. */
    public void register(String consumer, Effect effect) {
        effects.put(consumer, effect);
    }

    /**
     * Takes a batch. When it returns, every event has had its effect, now or before, or is parked. A failure that will pass (the
     * database away) is thrown: the caller delivers the batch again.
     */
    public void receive(String consumer, List<IncomingEvent> events, Effect effect) {
        effects.put(consumer, effect);
        drainOnce(consumer, effect);
        if (events.isEmpty()) {
            return;
        }
        Set<String> ready = new HashSet<>();
        try {
            unitOfWork.run(
                    Scope.everything(),
                    () -> ready.addAll(intake(consumer, effect).take(events)));
        } catch (RuntimeException e) {
            rethrowIfPassing(e);
            LOG.warnf("Batch of events failed and is taken one by one consumer=%s reason=%s", consumer, e.getMessage());
            events.forEach(event -> takeAlone(consumer, event, effect, ready));
        }
        ready.forEach(key -> drain(consumer, key, effect));
    }

    /**
     * Takes up what is parked under a key, poison too, as far as it succeeds.
     *
     * @return how many events had their effect now; null if this process has no such consumer
     */
    @Nullable
    Integer redrive(String consumer, String key) {
        Effect effect = effects.get(consumer);
        if (effect == null) {
            return null;
        }
        int done = 0;
        while (takeNextParked(consumer, key, effect, true)) {
            done++;
        }
        return done;
    }

    private Intake intake(String consumer, Effect effect) {
        return new Intake(consumer, effect, positions, parked);
    }

    private void takeAlone(String consumer, IncomingEvent event, Effect effect, Set<String> ready) {
        RuntimeException failure =
                attempt(() -> ready.addAll(intake(consumer, effect).take(List.of(event))));
        if (failure != null) {
            LOG.errorf(failure, "Event parked with its key consumer=%s event=%s", consumer, event.id());
            unitOfWork.run(Scope.everything(), () -> parked.add(consumer, event, Reason.POISON, failure, TRIES));
        }
    }

    /** A process may have ended between filling a gap and draining what waited behind it: the next one begins with that. */
    private void drainOnce(String consumer, Effect effect) {
        if (!drained.contains(consumer)) {
            unitOfWork
                    .reading(Scope.everything(), () -> parked.keysReady(consumer))
                    .forEach(key -> drain(consumer, key, effect));
            drained.add(consumer);
        }
    }

    private void drain(String consumer, String key, Effect effect) {
        boolean more = true;
        while (more) {
            more = takeNextParked(consumer, key, effect, false);
        }
    }

    /** Takes the parked event whose turn it is. A failure makes it poison, and it waits for people. */
    private boolean takeNextParked(String consumer, String key, Effect effect, boolean poisonToo) {
        boolean[] taken = {false};
        RuntimeException failure =
                attempt(() -> taken[0] = intake(consumer, effect).takeParked(key, poisonToo));
        if (failure != null) {
            LOG.errorf(failure, "Parked event failed consumer=%s key=%s", consumer, key);
            unitOfWork.run(Scope.everything(), () -> parked.failed(consumer, key, failure, TRIES));
            return false;
        }
        return taken[0];
    }

    /** A few tries in transactions of their own; the last failure, or null when one succeeded. */
    private @Nullable RuntimeException attempt(Runnable work) {
        RuntimeException last = null;
        for (int n = 0; n < TRIES; n++) {
            try {
                LockSupport.parkNanos(n == 0 ? 0 : FIRST_PAUSE.toNanos() << n);
                unitOfWork.run(Scope.everything(), work);
                return null;
            } catch (RuntimeException e) {
                rethrowIfPassing(e);
                last = e;
            }
        }
        return last;
    }

    private static void rethrowIfPassing(RuntimeException failure) {
        if (DatabaseFailed.isPassing(failure)) {
            throw failure;
        }
    }
}
