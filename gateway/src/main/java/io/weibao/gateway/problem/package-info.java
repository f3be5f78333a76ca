/** The gateway's own refusals in the platform's one error form (RFC 9457). */
@NullMarked
package io.weibao.gateway.problem;

import org.jspecify.annotations.NullMarked;
