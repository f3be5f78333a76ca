/**
 * The border with Kafka: directory and tickets come in through the inbox, rounds, findings, plans and components go out through the outbox.
 */
@NullMarked
package io.weibao.inspection.wire;

import org.jspecify.annotations.NullMarked;
