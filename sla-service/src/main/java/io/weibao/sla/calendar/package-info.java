/**
 * The calendars of this installation: those that are shipped, its own, and the holidays announced since. How a calendar
 * counts is the business of {@code io.weibao.calendar}.
 */
@NullMarked
package io.weibao.sla.calendar;

import org.jspecify.annotations.NullMarked;
