package io.weibao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Counts the open seconds of a timeline. It is cut into UTC years, each indexed when it is first needed; a question costs one
 * binary search at either end and one addition for each year between. Safe for use by many threads: two may build the same
 * year, and the results are equal.
 */
final class WorkingTimeIndex {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final long FIRST_SECOND = newYear(FIRST_YEAR);
    private static final long END = newYear(LAST_YEAR + 1);

    private final Timeline timeline;
    private final AtomicReferenceArray<YearIndex> years = new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

    WorkingTimeIndex(Timeline timeline) {
        this.timeline = timeline;
    }

    boolean isOpen(long second) {
        return year(yearOf(second)).isOpen(second);
    }

    /** Working seconds in a span. */
    long worked(long from, long to) {
        int first = yearOf(from);
        int last = yearOf(to);
        long worked = year(last).workedBy(to) - year(first).workedBy(from);
        for (int year = first; year < last; year++) {
            worked += year(year).total();
        }
        return worked;
    }

    /** The first moment by which so many working seconds, at least one, have passed since a start. */
    long whenWorked(long from, long seconds, int lastYear) {
        int year = yearOf(from);
        long left = seconds + year(year).workedBy(from);
        while (left > year(year).total()) {
            left -= year(year).total();
            year = following(year, lastYear, from);
        }
        return year(year).whenWorked(left);
    }

    /** The moment itself if open, else the next opening. */
    long openingFrom(long from, int lastYear) {
        int year = yearOf(from);
        long opening = year(year).openingFrom(from);
        while (opening == Long.MAX_VALUE) {
            year = following(year, lastYear, from);
            opening = year(year).openingFrom(from);
        }
        return opening;
    }

    private static int following(int year, int lastYear, long from) {
        if (year >= Math.min(lastYear, LAST_YEAR)) {
            throw new BeyondHorizonException(
                    "Not enough working time up to the year " + lastYear + " after " + Instant.ofEpochSecond(from));
        }
        return year + 1;
    }

    /** The UTC year of a moment; refuses moments that no calendar reaches, before they can overflow anything. */
    static int yearOf(long second) {
        if (second < FIRST_SECOND || second >= END) {
            throw new BeyondHorizonException("Calendars know the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", not second " + second + " of the epoch");
        }
        return LocalDate.ofEpochDay(Math.floorDiv(second, Hours.SECONDS_OF_DAY)).getYear();
    }

    private YearIndex year(int year) {
        YearIndex index = years.getAcquire(year - FIRST_YEAR);
        return index != null ? index : build(year);
    }

    private YearIndex build(int year) {
        List<Interval> open = new ArrayList<>();
        for (Segment segment : timeline.between(newYear(year), newYear(year + 1))) {
            if (segment.kind() == SegmentKind.WORKING) {
                append(open, segment);
            }
        }
        YearIndex index = new YearIndex(open);
        years.setRelease(year - FIRST_YEAR, index);
        return index;
    }

    /** Spans that touch are one span, even where their segments carry different names. */
    private static void append(List<Interval> open, Segment next) {
        boolean touches = !open.isEmpty() && open.getLast().to().equals(next.from());
        open.add(new Interval(touches ? open.removeLast().from() : next.from(), next.to()));
    }

    private static long newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
