/** Sleeping until something is due; a mechanism without a word of the field. */
@NullMarked
package io.weibao.reporting.watch;

import org.jspecify.annotations.NullMarked;
