package io.weibao.kit.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One transaction's work on events of one consumer: decides by sequence what each event is, and does it. */
final class Intake {

    private final String consumer;
    private final Effect effect;
    private final Positions positions;
    private final ParkedEvents parked;

    Intake(String consumer, Effect effect, Positions positions, ParkedEvents parked) {
        this.consumer = consumer;
        this.effect = effect;
        this.positions = positions;
        this.parked = parked;
    }

    /**
     * Takes events as they came; those of one key in ascending sequence, else they wait parked.
     *
     * @return the keys of which a parked event is next now
     */
    List<String> take(List<IncomingEvent> events) {
        List<String> keys =
                events.stream().map(IncomingEvent::key).distinct().sorted().toList();
        Map<String, Long> before = positions.lock(consumer, keys);
        Map<String, Long> now = new HashMap<>(before);
        Map<String, Set<Long>> waiting = parked.sequences(consumer, keys);
        List<IncomingEvent> turn = events.stream()
                .filter(event -> isNext(event, now, waiting.computeIfAbsent(event.key(), _ -> new HashSet<>())))
                .toList();
        if (!turn.isEmpty()) {
            effect.applyAll(turn);
        }
        positions.advance(consumer, before, now);
        return keys.stream()
                .filter(key -> waiting.getOrDefault(key, Set.of()).contains(now.getOrDefault(key, 0L) + 1))
                .toList();
    }

    /** Takes the parked event that comes next under this key; false if there is none, or it is poison and shall stay. */
    boolean takeParked(String key, boolean poisonToo) {
        Map<String, Long> before = positions.lock(consumer, List.of(key));
        long turn = before.getOrDefault(key, 0L) + 1;
        @Nullable IncomingEvent event = parked.find(consumer, key, turn, poisonToo);
        if (event == null) {
            return false;
        }
        effect.apply(event);
        parked.remove(consumer, key, turn);
        positions.advance(consumer, before, Map.of(key, turn));
        return true;
    }

    /** Whether it is this event's turn; one that comes too early is parked, one that was seen is passed over. */
    private boolean isNext(IncomingEvent event, Map<String, Long> last, Set<Long> waiting) {
        long position = last.getOrDefault(event.key(), 0L);
        if (event.sequence() <= position || waiting.contains(event.sequence())) {
            return false;
        }
        if (event.sequence() == position + 1) {
            last.put(event.key(), event.sequence());
            return true;
        }
        Reason reason = waiting.contains(position + 1) ? Reason.BEHIND : Reason.GAP;
        parked.add(consumer, event, reason, null, 0);
        waiting.add(event.sequence());
        return false;
    }
}
