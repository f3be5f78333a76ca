/**
 * Who changed plans, components, checks and allowed targets: one entry per change, appended only (X3).
 */
@NullMarked
package io.weibao.inspection.audit;

import org.jspecify.annotations.NullMarked;
