package io.weibao.sla.target;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Local hours, {@code from} included and {@code to} not, in seconds since midnight. They may reach over midnight: 18:00 to
 * 09:00 is the night. 24:00 is the end of the day.
 */
public record HoursOfDay(int from, int to) {

    public static final int DAY = (int) Duration.ofDays(1).toSeconds();

    public HoursOfDay {
        if (from < 0 || from >= DAY || to <= 0 || to > DAY || from == to) {
            throw new IllegalArgumentException("Hours from " + from + " to " + to + " do not lie in a day");
        }
    }

    /** @throws java.time.format.DateTimeParseException if one of them is no time of day */
    public static HoursOfDay of(String from, String to) {
        return new HoursOfDay(
                LocalTime.parse(from).toSecondOfDay(),
                to.equals("24:00") || to.equals("00:00")
                        ? DAY
                        : LocalTime.parse(to).toSecondOfDay());
    }

    boolean contain(int secondOfDay) {
        return from < to ? secondOfDay >= from && secondOfDay < to : secondOfDay >= from || secondOfDay < to;
    }

    public String fromText() {
        return text(from);
    }

    public String toText() {
        return text(to);
    }

    private static String text(int secondOfDay) {
        return secondOfDay == DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(secondOfDay).toString();
    }
}
