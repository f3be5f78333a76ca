package io.weibao.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The support hours of one day, in order and without overlap. No hours at all is a day on which support is closed. */
public record DayHours(List<Hours> spans) {

    public static final DayHours CLOSED = new DayHours(List.of());

    public DayHours {
        spans = joined(spans);
    }

    /** Reads spans such as {@code 09:00-12:00}. */
    public static DayHours of(String... spans) {
        return new DayHours(Arrays.stream(spans).map(Hours::parse).toList());
    }

    public boolean isClosed() {
        return spans.isEmpty();
    }

    boolean isAllDay() {
        return spans.size() == 1 && spans.getFirst().equals(new Hours(0, Hours.SECONDS_OF_DAY));
    }

    /** Spans that touch are one span, so that equal hours are equal values. */
    private static List<Hours> joined(List<Hours> spans) {
        List<Hours> joined = new ArrayList<>();
        for (Hours next : spans.stream().sorted().toList()) {
            if (joined.isEmpty() || joined.getLast().closesAtSecond() < next.opensAtSecond()) {
                joined.add(next);
            } else if (joined.getLast().closesAtSecond() == next.opensAtSecond()) {
                joined.add(new Hours(joined.removeLast().opensAtSecond(), next.closesAtSecond()));
            } else {
                throw new CalendarMistakeException(CalendarMistake.HOURS_OVERLAP, joined.getLast(), next);
            }
        }
        return List.copyOf(joined);
    }
}
