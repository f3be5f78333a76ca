/** Documents by mail: one row per document and recipient, sent by whichever replica comes first, tried again within bounds, visible when given up. */
@NullMarked
package io.weibao.reporting.delivery;

import org.jspecify.annotations.NullMarked;
