/**
 * The border with Kafka: what happens at the desk goes out as events of {@code weibao.tickets.v1}, and what other services
 * tell about agreements and clocks comes in. The names of events and the shape of their data are written nowhere else.
 */
@NullMarked
package io.weibao.ticket.wire;

import org.jspecify.annotations.NullMarked;
