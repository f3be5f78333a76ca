/**
 * Who acts: the person, partner or machine behind a request, taken from a verified token once, at the edge, and handed on as a parameter.
 */
@NullMarked
package io.weibao.kit.actor;

import org.jspecify.annotations.NullMarked;
