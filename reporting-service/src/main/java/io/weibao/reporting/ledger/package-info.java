/**
 * The ledger: what events have told, in read models of generations. One generation is live; another may be built from the beginning
 * of all topics while the live one serves, and then take its place at once. Entering the same event again changes nothing.
 */
@NullMarked
package io.weibao.reporting.ledger;

import org.jspecify.annotations.NullMarked;
