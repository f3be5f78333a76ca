/** Test mechanisms for services: a real database and broker, tokens, a clock that moves, a probe for events, shared rules. */
@NullMarked
package io.weibao.kit.test;

import org.jspecify.annotations.NullMarked;
