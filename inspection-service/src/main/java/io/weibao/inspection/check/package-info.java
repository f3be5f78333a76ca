/**
 * Checks that run by themselves, within what the customer allowed. They feed the results of the open round and find by themselves.
 */
@NullMarked
package io.weibao.inspection.check;

import org.jspecify.annotations.NullMarked;
