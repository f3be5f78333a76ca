/**
 * What is known about the service given on a ticket: a closed list of facts, in the order in which they happened, and the
 * history that they add up to. Facts are stored; everything else is derived from them.
 */
@NullMarked
package io.weibao.sla.fact;

import org.jspecify.annotations.NullMarked;
