/**
 * A creation repeated with the same key answers as it did the first time and does nothing again.
 */
@NullMarked
package io.weibao.kit.idempotency;

import org.jspecify.annotations.NullMarked;
