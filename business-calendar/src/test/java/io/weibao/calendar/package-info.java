/** The rules and laws of business calendars. */
@NullMarked
package io.weibao.calendar;

import org.jspecify.annotations.NullMarked;
