/**
 * What if? Terms and a list of imagined facts, and every clock that would run. Nothing is stored; it is the same calculator
 * that decides about real tickets.
 */
@NullMarked
package io.weibao.sla.simulation;

import org.jspecify.annotations.NullMarked;
