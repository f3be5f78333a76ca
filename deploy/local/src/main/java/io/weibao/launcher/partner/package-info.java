/** Partners: customers whose own systems read their events from Kafka. */
@NullMarked
package io.weibao.launcher.partner;

import org.jspecify.annotations.NullMarked;
