/**
 * The border with Kafka: what other services told comes in through the inbox and is entered into the ledger; issued documents go out
 * through the outbox. The names of events and the shape of their data are written nowhere else.
 */
@NullMarked
package io.weibao.reporting.wire;

import org.jspecify.annotations.NullMarked;
