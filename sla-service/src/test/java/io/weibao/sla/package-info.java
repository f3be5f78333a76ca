/** Tests of the service levels. */
@NullMarked
package io.weibao.sla;

import org.jspecify.annotations.NullMarked;
