/**
 * Clocks of tickets: what an agreement promises, counted from the service facts. A clock is recomputed whole whenever
 * a fact changes; its timers are durable rows that fire at their instant, once, in whichever replica is awake.
 */
@NullMarked
package io.weibao.sla.clock;

import org.jspecify.annotations.NullMarked;
