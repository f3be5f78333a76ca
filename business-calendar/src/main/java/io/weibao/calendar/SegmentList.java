package io.weibao.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects segments from left to right without gaps and joins neighbours that say the same. */
final class SegmentList {

    private final List<Segment> segments = new ArrayList<>();
    private final long end;
    private long reached;

    SegmentList(long start, long end) {
        this.reached = start;
        this.end = end;
    }

    void closedUntil(long to, Day day) {
        boolean holiday = day.type() == DayType.HOLIDAY;
        append(to, holiday ? SegmentKind.HOLIDAY : SegmentKind.CLOSED, holiday ? day : null);
    }

    void openUntil(long to, Day day) {
        append(to, SegmentKind.WORKING, day);
    }

    /** What lies left of the point already reached is ignored: a day may have begun before the span did. */
    private void append(long to, SegmentKind kind, @Nullable Day day) {
        if (to <= reached) {
            return;
        }
        Segment next = new Segment(
                Instant.ofEpochSecond(reached),
                Instant.ofEpochSecond(to),
                kind,
                day == null ? null : day.name(),
                day != null && day.type() == DayType.MAKE_UP_DAY);
        segments.add(saysTheSame(next) ? joined(segments.removeLast(), next) : next);
        reached = to;
    }

    private boolean saysTheSame(Segment next) {
        if (segments.isEmpty()) {
            return false;
        }
        Segment last = segments.getLast();
        return last.kind() == next.kind()
                && last.makeUpDay() == next.makeUpDay()
                && Objects.equals(last.name(), next.name());
    }

    private static Segment joined(Segment first, Segment second) {
        return new Segment(first.from(), second.to(), first.kind(), first.name(), first.makeUpDay());
    }

    List<Segment> finished() {
        if (reached < end) {
            throw new IllegalStateException("Segments end at " + reached + " before " + end);
        }
        return List.copyOf(segments);
    }
}
