package io.weibao.sla.board;

import io.weibao.sla.clock.ClockView;
import io.weibao.sla.clock.ClockView.TicketView;
import io.weibao.sla.escalation.EscalationView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What needs eyes now. Each list is cut at its limit; the counts by customer are whole. The spans follow each other: a
 * clock stands in one of them only.
 */
@Schema(name = "Board")
public record BoardView(
        Instant asOf,
        List<EscalationView> escalationsWaiting,
        List<ClockView> overdue,
        List<ClockView> dueIn30Minutes,
        List<ClockView> dueIn2Hours,
        List<ClockView> dueToday,
        List<CustomerCounts> byCustomer,
        List<TicketView> withoutAgreement) {

    /** One customer's promises: broken and still open, due within two hours, and how many tickets are open. */
    @Schema(name = "BoardCustomer")
    public record CustomerCounts(UUID customer, String name, long overdue, long dueSoon, long open) {}
}
