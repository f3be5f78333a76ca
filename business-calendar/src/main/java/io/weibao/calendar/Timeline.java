package io.weibao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Lays the local days of a plan out on the line of instants. One rule decides everything, clock changes included: <em>an
 * instant is open exactly if its local time lies in the hours of its local day</em>. Hours that fall into a skipped hour do not
 * exist, hours in a repeated one exist twice. Between two clock changes the offset is constant, so each such stretch is plain
 * arithmetic.
 */
final class Timeline {

    private final DayPlan plan;
    private final ZoneRules rules;

    Timeline(DayPlan plan, ZoneId zone) {
        this.plan = plan;
        this.rules = zone.getRules();
    }

    /** Contiguous segments that cover the span from one epoch second to another; neighbours differ. */
    List<Segment> between(long from, long to) {
        SegmentList segments = new SegmentList(from, to);
        long stretch = from;
        while (stretch < to) {
            Instant start = Instant.ofEpochSecond(stretch);
            ZoneOffsetTransition change = rules.nextTransition(start);
            long end = change == null ? to : Math.min(to, change.toEpochSecond());
            layOut(stretch, end, rules.getOffset(start).getTotalSeconds(), segments);
            stretch = end;
        }
        return segments.finished();
    }

    private void layOut(long from, long to, int offset, SegmentList segments) {
        long lastDay = Math.floorDiv(to - 1 + offset, Hours.SECONDS_OF_DAY);
        for (long epochDay = Math.floorDiv(from + offset, Hours.SECONDS_OF_DAY); epochDay <= lastDay; epochDay++) {
            Day day = plan.on(LocalDate.ofEpochDay(epochDay));
            long midnight = epochDay * Hours.SECONDS_OF_DAY - offset;
            for (Hours hours : day.hours().spans()) {
                segments.closedUntil(Math.min(to, midnight + hours.opensAtSecond()), day);
                segments.openUntil(Math.min(to, midnight + hours.closesAtSecond()), day);
            }
            segments.closedUntil(Math.min(to, midnight + Hours.SECONDS_OF_DAY), day);
        }
    }
}
