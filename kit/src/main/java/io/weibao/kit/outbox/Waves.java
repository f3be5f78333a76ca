package io.weibao.kit.outbox;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows in the order in which they may go: a wave has at most one row of each key, its lowest sequence still there. */
final class Waves {

    private final Map<String, Deque<OutboxRow>> byKey;

    Waves(Collection<OutboxRow> rows) {
        byKey = rows.stream()
                .sorted(Comparator.comparingLong(OutboxRow::sequence))
                .collect(groupingBy(OutboxRow::key, LinkedHashMap::new, collectingAndThen(toList(), ArrayDeque::new)));
    }

    /** The next wave; empty when all have gone. */
    List<OutboxRow> next() {
        List<OutboxRow> wave = byKey.values().stream()
                .map(Deque::poll)
                .filter(Objects::nonNull)
                .toList();
        byKey.values().removeIf(Deque::isEmpty);
        return wave;
    }

    /** Nothing more of this key: an earlier row did not get through. */
    void drop(String key) {
        byKey.remove(key);
    }
}
