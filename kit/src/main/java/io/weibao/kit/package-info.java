/**
 * Mechanisms without a word of the field: who acts, what may be seen, events out and in, refusals, pages. Services depend on it; it
 * depends on nothing of ours.
 */
@NullMarked
package io.weibao.kit;

import org.jspecify.annotations.NullMarked;
