/**
 * Escalations: a breached promise tells people in steps, again and again, until someone acknowledges or the clock
 * stops. Warnings before the due time are notices only; nobody has to answer them.
 */
@NullMarked
package io.weibao.sla.escalation;

import org.jspecify.annotations.NullMarked;
