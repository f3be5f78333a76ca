package io.weibao.calendar;

/** Somebody wrote a calendar that is never open: no due time could ever be computed with it. */
public final class ImpossibleCalendarException extends CalendarMistakeException {

    private static final long serialVersionUID = 1;

    ImpossibleCalendarException(String calendar) {
        super(CalendarMistake.NEVER_OPEN, calendar);
    }
}
