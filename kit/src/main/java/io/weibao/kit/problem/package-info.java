/**
 * One way from a refusal to an RFC 9457 answer, in the caller's language.
 */
@NullMarked
package io.weibao.kit.problem;

import org.jspecify.annotations.NullMarked;
