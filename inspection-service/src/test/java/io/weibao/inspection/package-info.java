/** Tests of the inspection-service. */
@NullMarked
package io.weibao.inspection;

import org.jspecify.annotations.NullMarked;
