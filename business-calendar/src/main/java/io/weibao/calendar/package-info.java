/**
 * When support is open, and how much working time lies between two instants.
 *
 * <p>Read {@link io.weibao.calendar.BusinessCalendar} first: it answers whether it is open, when some working time after an
 * instant will have passed, and how much of it lies in a span. What it is made of are the hours of a week
 * ({@link io.weibao.calendar.WeeklyHours}), the public holidays and make-up days of announced years
 * ({@link io.weibao.calendar.HolidayBook}) and days that differ ({@link io.weibao.calendar.DayOverride}). The module is pure:
 * no clock, no database, no framework; who holds the calendars and replaces them is decided by its users.
 */
@NullMarked
package io.weibao.calendar;

import org.jspecify.annotations.NullMarked;
