/** Sleeping until something is due; a mechanism without a word of the field. */
@NullMarked
package io.weibao.kit.watch;

import org.jspecify.annotations.NullMarked;
