/**
 * When a system is inspected: a recurrence, moved to working days, at most once a month.
 */
@NullMarked
package io.weibao.inspection.plan;

import org.jspecify.annotations.NullMarked;
