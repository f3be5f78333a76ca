package io.weibao.kit.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Keys whose next event did not get through: each waits longer after every failure, and the others go on. */
final class HeldKeys {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Map<String, Hold> holds = new HashMap<>();

    private record Hold(long until, Duration pause) {}

    /** @param now of a clock that only counts, in nanoseconds */
    void hold(String key, long now) {
        Hold before = holds.get(key);
        Duration pause = before == null ? FIRST : before.pause().multipliedBy(2);
        Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        holds.put(key, new Hold(now + bounded.toNanos(), bounded));
    }

    void release(String key) {
        holds.remove(key);
    }

    /** Those that must still wait. */
    Collection<String> at(long now) {
        return holds.isEmpty()
                ? List.of()
                : holds.entrySet().stream()
                        .filter(hold -> hold.getValue().until() - now > 0)
                        .map(Entry::getKey)
                        .toList();
    }
}
