/**
 * Reading JSON that people write by hand, agreements and facts: strictly, to the end, and naming every mistake with its
 * place, instead of stopping at the first.
 */
@NullMarked
package io.weibao.sla.json;

import org.jspecify.annotations.NullMarked;
