/**
 * One inspection of one month: made exactly once, filled with results, completed with an assessment, or missed. Every step is one event.
 */
@NullMarked
package io.weibao.inspection.round;

import org.jspecify.annotations.NullMarked;
