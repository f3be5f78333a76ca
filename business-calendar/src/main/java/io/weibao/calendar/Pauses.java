package io.weibao.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings pauses into the form that arithmetic needs: in order, apart from one another, and not before a start. */
final class Pauses {

    private Pauses() {}

    static List<Interval> inOrder(List<Interval> pauses, Instant start) {
        if (pauses.isEmpty()) {
            return pauses;
        }
        List<Interval> byStart = new ArrayList<>(pauses);
        byStart.sort(Comparator.comparing(Interval::from));
        List<Interval> ordered = new ArrayList<>(byStart.size());
        Instant reached = start;
        for (Interval pause : byStart) {
            if (pause.to().isAfter(reached)) {
                Instant from = pause.from().isAfter(reached) ? pause.from() : reached;
                ordered.add(new Interval(from, pause.to()));
                reached = pause.to();
            }
        }
        return ordered;
    }
}
