package io.weibao.calendar;

/** What can be wrong with a calendar or a holiday year that somebody wrote down. */
public enum CalendarMistake {
    NOT_JSON("Not JSON: %s"),
    NOT_AN_OBJECT("%s must be a JSON object"),
    NOT_A_LIST("%s must be a list"),
    NOT_A_TEXT("%s must be a text: %s"),
    NOT_A_NUMBER("%s must be a number"),
    NOT_TRUE_OR_FALSE("%s must be true or false: %s"),
    UNKNOWN_FIELD("Unknown field %s"),
    MISSING_FIELD("The field %s is missing"),
    NO_SUCH_DATE("No such date: %s"),
    NO_SUCH_ZONE("No such time zone: %s"),
    NO_SUCH_WEEKDAY("No such weekday: %s"),
    NO_SUCH_TIME("No such time of day in '%s'"),
    NOT_ONE_RULE("A day is closed, open or worksAs, exactly one of them: %s"),
    NOT_CLOSED("closed can only be true: %s"),
    OPEN_WITHOUT_HOURS("%s is said to be open but has no hours"),
    HOURS_NOT_A_LIST("Hours are a list such as [\"09:00-12:00\"]: %s"),
    HOURS_ILL_WRITTEN("Hours are written HH:MM-HH:MM, not '%s'"),
    HOURS_IN_REVERSE("Hours must open before they close, between 00:00 and 24:00: %s"),
    HOURS_OVERLAP("Hours of a day overlap: %s and %s"),
    DAY_TWICE("The calendar %s names a day twice"),
    HOLIDAY_TWICE("A day is named twice among the holidays of %s"),
    HOLIDAY_OF_ANOTHER_YEAR("%s cannot belong to the holidays of %s"),
    OTHER_HOLIDAYS("The calendar %s follows the holidays %s, not %s"),
    NEVER_OPEN("The calendar %s is never open");

    private final String message;

    CalendarMistake(String message) {
        this.message = message;
    }

    String message(Object... details) {
        return message.formatted(details);
    }
}
