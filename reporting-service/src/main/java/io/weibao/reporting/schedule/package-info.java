/**
 * Schedules: which summaries are issued every month without anybody asking, and who gets them. A month is ordered once, also after
 * downtime and whichever replica wakes first.
 */
@NullMarked
package io.weibao.reporting.schedule;

import org.jspecify.annotations.NullMarked;
