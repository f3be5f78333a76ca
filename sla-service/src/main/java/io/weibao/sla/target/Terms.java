package io.weibao.sla.target;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything promised for a ticket: a graph of targets.
 *
 * @param zone in which hours of the day and bare dates are read; calendars have their own
 * @param reopenGrace how long after the end of the work a reopening continues it
 * @param dayCalendar the calendar that says what kind of day it is; needed if a duration depends on that
 */
public record Terms(
        ZoneId zone, Duration reopenGrace, @Nullable String dayCalendar, List<Target> targets) {

    public Terms {
        targets = List.copyOf(targets);
    }

    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** The same terms as if they were agreed for another place. */
    public Terms in(ZoneId other) {
        return new Terms(other, reopenGrace, dayCalendar, targets);
    }

    String dayCalendarOrFail() {
        return Objects.requireNonNull(dayCalendar, "A duration depends on the kind of day, but no calendar says which");
    }

    /** The targets, each after those it refers to. */
    List<Target> inOrderOfReference() {
        List<Target> ordered = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        while (ordered.size() < targets.size()) {
            List<Target> ready = targets.stream()
                    .filter(target -> !placed.contains(target.id()) && placed.containsAll(target.refersTo()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Targets refer to one another in a circle or to none: "
                        + Stream.concat(targets.stream().map(Target::id), placed.stream())
                                .collect(Collectors.joining(", ")));
            }
            ordered.addAll(ready);
            ready.forEach(target -> placed.add(target.id()));
        }
        return ordered;
    }
}
