package io.weibao.sla.target;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The time of one clock: working time of a calendar from a start on, leaving out the spans that do not count. Immutable;
 * each answer is a binary search.
 */
public final class CountedTime {

    /** A span that does not count, and why. */
    record Uncounted(Interval span, Segment.Kind kind, String reason) {}

    /** Time that may count, up to an uncounted span or for ever, and what had been counted before it. */
    private record Stretch(Instant from, Duration before) {}

    private final BusinessCalendar calendar;
    private final List<Uncounted> uncounted = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param spans in the order in which they begin; where they overlap, the earlier one gives the reason */
    CountedTime(BusinessCalendar calendar, Instant start, List<Uncounted> spans) {
        this.calendar = calendar;
        stretches.add(new Stretch(start, Duration.ZERO));
        spans.forEach(this::leaveOut);
    }

    private void leaveOut(Uncounted added) {
        Stretch last = stretches.getLast();
        if (!added.span().to().isAfter(last.from())) {
            return;
        }
        Instant from = later(added.span().from(), last.from());
        uncounted.add(new Uncounted(new Interval(from, added.span().to()), added.kind(), added.reason()));
        stretches.add(new Stretch(added.span().to(), last.before().plus(calendar.workingTime(last.from(), from))));
    }

    Instant start() {
        return stretches.getFirst().from();
    }

    /** The first moment by which this much has been counted. */
    Instant due(Duration working) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle + 1).before().compareTo(working) >= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Stretch stretch = stretches.get(low);
        return calendar.due(stretch.from(), working.minus(stretch.before()));
    }

    /** What has been counted until a moment; nothing before the start. */
    Duration elapsed(Instant until) {
        int index = lastStretchFrom(until);
        if (index < 0) {
            return Duration.ZERO;
        }
        Stretch stretch = stretches.get(index);
        Instant end = index < uncounted.size()
                ? earlier(until, uncounted.get(index).span().from())
                : until;
        return stretch.before().plus(calendar.workingTime(stretch.from(), end));
    }

    /** The moment itself, or the reopening if everything was solved then. */
    Instant skipSolved(Instant moment) {
        int index = lastStretchFrom(moment);
        if (index < 0 || index == uncounted.size()) {
            return moment;
        }
        Uncounted next = uncounted.get(index);
        return next.kind() == Segment.Kind.SOLVED && next.span().contains(moment)
                ? next.span().to()
                : moment;
    }

    /** Whether anything waited for somebody. */
    boolean hasWaited() {
        return uncounted.stream().anyMatch(span -> span.kind() == Segment.Kind.PAUSED);
    }

    /** The same time as if nobody had been waited for. */
    CountedTime withoutWaiting() {
        List<Uncounted> solved = uncounted.stream()
                .filter(span -> span.kind() == Segment.Kind.SOLVED)
                .toList();
        return new CountedTime(calendar, start(), solved);
    }

    /** What the time from the start to a moment consists of, without gaps. */
    List<Segment> segments(Instant until) {
        List<Segment> segments = new ArrayList<>();
        Instant reached = start();
        for (Uncounted span : uncounted) {
            addWorking(segments, reached, earlier(span.span().from(), until));
            reached = later(reached, earlier(span.span().to(), until));
            add(segments, new Segment(earlier(span.span().from(), until), reached, span.kind(), span.reason()));
        }
        addWorking(segments, reached, until);
        return List.copyOf(segments);
    }

    private void addWorking(List<Segment> segments, Instant from, Instant to) {
        if (from.isBefore(to)) {
            calendar.segments(from, to)
                    .forEach(line -> add(
                            segments,
                            new Segment(
                                    line.from(),
                                    line.to(),
                                    Segment.Kind.valueOf(line.kind().name()),
                                    line.name())));
        }
    }

    private static void add(List<Segment> segments, Segment segment) {
        if (segment.from().isBefore(segment.to())) {
            segments.add(segment);
        }
    }

    private int lastStretchFrom(Instant moment) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).from().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
