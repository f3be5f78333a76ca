/**
 * The ledger built anew from the beginning of all topics while the running one serves: into a generation of its own, which takes the
 * place of the live one at once as soon as it knows all that the live one knows.
 */
@NullMarked
package io.weibao.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
