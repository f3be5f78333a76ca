package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.TicketAction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks the desk to do.
 *
 * @param occurredAt when it happened, if somebody finds the time to record it only now
 */
public record AskedAction(TicketAction action, @Nullable Instant occurredAt) {}
