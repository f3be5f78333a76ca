package io.weibao.ticket.desk;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.ShippedCalendars;
import java.time.Instant;

/** How long a requester may stay silent before a solved ticket closes without a rating: seven working days. */
final class Silence {

    private static final int WORKING_DAYS = 7;
    private static final BusinessCalendar OFFICE = ShippedCalendars.book().calendar("cn-5x8");

    private Silence() {}

    /** The end of support hours on the seventh working day after. */
    static Instant after(Instant reply) {
        return OFFICE.addWorkingDays(reply, WORKING_DAYS);
    }
}
