package io.weibao.launcher.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What our agreement says of one incident, beside what its source said of its own.
 *
 * @param number our ticket
 * @param readingByTarget how each clock ended, by target
 */
record Verdict(Incident incident, String number, Map<String, ClockEnd> readingByTarget) {

    /** How a clock ended: its reading, its due time and whether its promise was ever broken. */
    record ClockEnd(String reading, String dueAt, boolean broken) {

        static ClockEnd of(JsonNode clock) {
            String reading = clock.path("reading").asText();
            boolean broken = reading.equals("breached")
                    || clock.path("breachedAt").isTextual()
                    || !clock.path("pastBreaches").isEmpty();
            return new ClockEnd(reading, clock.path("dueAt").asText(""), broken);
        }

        /** Two clocks of one target, as after a late reopening: broken if one of them was. */
        ClockEnd and(ClockEnd other) {
            return broken ? this : other;
        }
    }

    /** Whether every promise was kept, one was broken, or none had been made. */
    enum Ours {
        KEPT,
        BROKEN,
        NO_PROMISE
    }

    Verdict {
        readingByTarget = new TreeMap<>(readingByTarget);
    }

    static Verdict of(Incident incident, String number, List<JsonNode> clocks) {
        return new Verdict(
                incident,
                number,
                clocks.stream()
                        .collect(
                                Collectors.toMap(clock -> clock.path("target").asText(), ClockEnd::of, ClockEnd::and)));
    }

    Ours ours() {
        if (readingByTarget.isEmpty()) {
            return Ours.NO_PROMISE;
        }
        return readingByTarget.values().stream().anyMatch(ClockEnd::broken) ? Ours.BROKEN : Ours.KEPT;
    }

    String brokenTargets() {
        return readingByTarget.entrySet().stream()
                .filter(end -> end.getValue().broken())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }
}
