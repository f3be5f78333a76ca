/**
 * Events leave the service through a table: written with the change itself, carried to Kafka by a relay, in order per key, none lost.
 */
@NullMarked
package io.weibao.kit.outbox;

import org.jspecify.annotations.NullMarked;
