package io.weibao.calendar;

/** The answer, or the question, lies further away than a calendar searches ({@link BusinessCalendar#HORIZON_YEARS}). */
public final class BeyondHorizonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    BeyondHorizonException(String message) {
        super(message);
    }
}
