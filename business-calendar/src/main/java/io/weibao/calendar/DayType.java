package io.weibao.calendar;

/** What a local day is to a calendar. */
public enum DayType {
    /** Support is open at the hours of its weekday, or at hours of its own. */
    WORKING_DAY,
    /** Its weekday is usually free. */
    REST_DAY,
    /** Closed by a holiday or an override, whatever its weekday. */
    HOLIDAY,
    /** Open although its weekday is usually free. */
    MAKE_UP_DAY
}
