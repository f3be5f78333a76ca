/**
 * The one source of now and of ids that sort by it.
 */
@NullMarked
package io.weibao.kit.time;

import org.jspecify.annotations.NullMarked;
