package io.weibao.sla.calendar;

import java.time.Instant;

/**
 * When some working time will have passed.
 *
 * @param provisional whether holidays that may matter are not announced yet
 * @param calendarVersion what gave this answer
 */
record DueTime(Instant due, boolean provisional, String calendarVersion) {}
