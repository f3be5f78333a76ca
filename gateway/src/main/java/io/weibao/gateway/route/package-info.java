/** Which path belongs to which service, and carrying a request there and its answer back. */
@NullMarked
package io.weibao.gateway.route;

import org.jspecify.annotations.NullMarked;
