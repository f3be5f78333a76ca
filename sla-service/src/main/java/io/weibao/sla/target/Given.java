package io.weibao.sla.target;

import io.weibao.calendar.CalendarBook;
import io.weibao.sla.fact.ServiceHistory;

/** What all clocks of a ticket are reckoned from. */
record Given(Terms terms, CalendarBook book, ServiceHistory history) {}
