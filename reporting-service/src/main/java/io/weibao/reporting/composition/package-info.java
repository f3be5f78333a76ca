/**
 * Gathers what a document says from the live ledger: the register asks for a {@link io.weibao.reporting.composition.Subject} and gets
 * content that the factory can render without looking anything up.
 */
@NullMarked
package io.weibao.reporting.composition;

import org.jspecify.annotations.NullMarked;
