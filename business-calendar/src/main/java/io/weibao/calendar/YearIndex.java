package io.weibao.calendar;

import java.util.Arrays;
import java.util.List;

/**
 * The open spans of one stretch of time with the working seconds that lie before each, so that every question is a binary
 * search. Immutable.
 */
final class YearIndex {

    private final long[] opensAt;
    private final long[] closesAt;
    /** Working seconds of this stretch before each span; one entry more than spans: the last is the total. */
    private final long[] workedBefore;

    YearIndex(List<Interval> open) {
        opensAt = open.stream().mapToLong(span -> span.from().getEpochSecond()).toArray();
        closesAt = open.stream().mapToLong(span -> span.to().getEpochSecond()).toArray();
        workedBefore = new long[opensAt.length + 1];
        for (int i = 0; i < opensAt.length; i++) {
            workedBefore[i + 1] = workedBefore[i] + closesAt[i] - opensAt[i];
        }
    }

    long total() {
        return workedBefore[opensAt.length];
    }

    boolean isOpen(long second) {
        int span = lastOpenedBy(second);
        return span >= 0 && second < closesAt[span];
    }

    /** Working seconds of this stretch that lie before a moment. */
    long workedBy(long second) {
        int span = lastOpenedBy(second);
        return span < 0 ? 0 : workedBefore[span] + Math.min(second, closesAt[span]) - opensAt[span];
    }

    /** The first moment by which so many (1 to {@link #total()}) working seconds have passed: never after a span's end. */
    long whenWorked(long seconds) {
        int found = Arrays.binarySearch(workedBefore, seconds);
        int span = (found >= 0 ? found : -found - 1) - 1;
        return opensAt[span] + seconds - workedBefore[span];
    }

    /** The moment itself if open, else the next opening; {@link Long#MAX_VALUE} if there is none left in this stretch. */
    long openingFrom(long second) {
        int span = lastOpenedBy(second);
        if (span >= 0 && second < closesAt[span]) {
            return second;
        }
        return span + 1 < opensAt.length ? opensAt[span + 1] : Long.MAX_VALUE;
    }

    private int lastOpenedBy(long second) {
        int found = Arrays.binarySearch(opensAt, second);
        return found >= 0 ? found : -found - 2;
    }
}
