package io.weibao.reporting.wire;

import io.weibao.kit.inbox.Effect;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.ledger.Generations;
import io.weibao.reporting.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What an event does in the running service: it enters the live generation, and orders the documents that follow from it. */
@ApplicationScoped
class LiveIntake implements Effect {

    private final LedgerFeed feed;
    private final Generations generations;
    private final Orders orders;

    LiveIntake(LedgerFeed feed, Generations generations, Orders orders) {
        this.feed = feed;
        this.generations = generations;
        this.orders = orders;
    }

    @Override
    public void apply(IncomingEvent event) {
        applyAll(List.of(event));
    }

    @Override
    public void applyAll(List<IncomingEvent> events) {
        feed.enter(generations.heldLive(), events);
        orders.place(events.stream()
                .filter(event -> event.origin().equals("live"))
                .flatMap(event -> DocumentOrders.of(event).stream())
                .toList());
    }
}
