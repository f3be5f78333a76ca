/** SQL by hand where sets are written and read; a mechanism without a word of the field. */
@NullMarked
package io.weibao.kit.rows;

import org.jspecify.annotations.NullMarked;
