/**
 * What was promised, and whether it is kept. {@link io.weibao.sla.target.Terms} are the promises as data;
 * {@link io.weibao.sla.target.ClockCalculator} derives from them, the calendars and the facts of a ticket what every clock
 * reads at a moment. All of it is pure: nothing here knows the time, a database or who made the promises to whom.
 */
@NullMarked
package io.weibao.sla.target;

import org.jspecify.annotations.NullMarked;
