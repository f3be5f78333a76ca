package io.weibao.sla.calendar;

import io.weibao.calendar.BusinessCalendar;

/** Who counts by calendars. */
@FunctionalInterface
public interface CalendarUsers {

    /** Refuses a calendar by which something promised could never come due. */
    void refuseIfOutOfReach(BusinessCalendar calendar);
}
