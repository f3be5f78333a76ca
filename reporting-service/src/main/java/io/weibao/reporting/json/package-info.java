/** Values of columns of JSON; a mechanism without a word of the field. */
@NullMarked
package io.weibao.reporting.json;

import org.jspecify.annotations.NullMarked;
