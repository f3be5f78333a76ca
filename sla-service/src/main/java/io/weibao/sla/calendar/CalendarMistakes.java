package io.weibao.sla.calendar;

import io.weibao.calendar.CalendarMistake;
import io.weibao.calendar.CalendarMistakeException;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Phrase;
import java.util.Locale;

/** Says in the caller's language what is wrong with a calendar or a notice. */
final class CalendarMistakes {

    private CalendarMistakes() {}

    static InvalidValues refusal(CalendarMistakeException mistake) {
        return InvalidValues.at("/", "calendar-not-accepted", new Phrase(key(mistake.mistake()), mistake.details()));
    }

    /** Where the words for a mistake stand in the bundle {@code problems}. */
    static String key(CalendarMistake mistake) {
        return "calendar-mistake." + mistake.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
