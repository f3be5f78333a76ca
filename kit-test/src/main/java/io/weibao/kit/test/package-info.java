/** Test mechanisms: a real database, broker and mail server, tokens, a clock that moves, a probe for events, shared rules, approved documents. */
@NullMarked
package io.weibao.kit.test;

import org.jspecify.annotations.NullMarked;
