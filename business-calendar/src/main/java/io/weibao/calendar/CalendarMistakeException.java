package io.weibao.calendar;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody wrote a calendar that cannot be worked with. The message is for programmers; mistake and details let a caller say it in
 * any language.
 */
public class CalendarMistakeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final CalendarMistake mistake;
    private final transient List<String> details;

    CalendarMistakeException(CalendarMistake mistake, Object... details) {
        super(mistake.message(details));
        this.mistake = mistake;
        this.details = Stream.of(details).map(String::valueOf).toList();
    }

    public CalendarMistake mistake() {
        return mistake;
    }

    /** The names and values that the mistake is about, in the order in which its message has them. */
    public List<String> details() {
        return details;
    }
}
