package io.weibao.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of one day by the local clock, half-open and in seconds after midnight: {@code 09:00-12:00} is open at 09:00:00 and no
 * longer at 12:00:00. The end of the day is 24:00. Hours never reach into the next day: a night shift is written on two days.
 */
public record Hours(int opensAtSecond, int closesAtSecond) implements Comparable<Hours> {

    static final int SECONDS_OF_DAY = 86_400;

    private static final Pattern TEXT =
            Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2}))?-(\\d{2}):(\\d{2})(?::(\\d{2}))?");

    public Hours {
        if (opensAtSecond < 0 || closesAtSecond > SECONDS_OF_DAY || opensAtSecond >= closesAtSecond) {
            throw new CalendarMistakeException(
                    CalendarMistake.HOURS_IN_REVERSE, text(opensAtSecond) + "-" + text(closesAtSecond));
        }
    }

    /** Reads {@code HH:MM-HH:MM}, seconds optional. */
    public static Hours parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new CalendarMistakeException(CalendarMistake.HOURS_ILL_WRITTEN, text);
        }
        return new Hours(second(text, matcher, 1), second(text, matcher, 4));
    }

    private static int second(String text, Matcher matcher, int group) {
        int hours = Integer.parseInt(matcher.group(group));
        int minutes = Integer.parseInt(matcher.group(group + 1));
        int seconds = matcher.group(group + 2) == null ? 0 : Integer.parseInt(matcher.group(group + 2));
        if (minutes > 59 || seconds > 59) {
            throw new CalendarMistakeException(CalendarMistake.NO_SUCH_TIME, text);
        }
        return (hours * 60 + minutes) * 60 + seconds;
    }

    @Override
    public int compareTo(Hours other) {
        int byOpening = Integer.compare(opensAtSecond, other.opensAtSecond);
        return byOpening != 0 ? byOpening : Integer.compare(closesAtSecond, other.closesAtSecond);
    }

    @Override
    public String toString() {
        return text(opensAtSecond) + "-" + text(closesAtSecond);
    }

    private static String text(int second) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", second / 3600, second / 60 % 60);
        return second % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", second % 60);
    }
}
