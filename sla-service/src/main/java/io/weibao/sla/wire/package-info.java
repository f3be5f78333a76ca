/** The border with Kafka: tickets and people come in through the inbox, clock events go out through the outbox. */
@NullMarked
package io.weibao.sla.wire;

import org.jspecify.annotations.NullMarked;
