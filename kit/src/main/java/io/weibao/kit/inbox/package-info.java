/**
 * Events arrive with exactly one effect, in order per key; what cannot be taken now is parked with its key and shown to people.
 */
@NullMarked
package io.weibao.kit.inbox;

import org.jspecify.annotations.NullMarked;
