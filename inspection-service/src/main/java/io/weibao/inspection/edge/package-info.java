/**
 * What all HTTP edges of this service read alike.
 */
@NullMarked
package io.weibao.inspection.edge;

import org.jspecify.annotations.NullMarked;
