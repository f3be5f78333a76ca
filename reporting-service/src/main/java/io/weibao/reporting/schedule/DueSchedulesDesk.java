package io.weibao.reporting.schedule;

import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.figures.Customers;
import io.weibao.reporting.order.Order;
import io.weibao.reporting.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Orders what schedules are due: one month of one schedule per transaction, so that after downtime the missed months follow each other,
 * the oldest first. The order's reason is the schedule with its month; ordered twice it is issued once.
 */
@ApplicationScoped
public class DueSchedulesDesk {

    private static final Logger LOG = Logger.getLogger(DueSchedulesDesk.class);

    private final UnitOfWork work;
    private final Schedules schedules;
    private final Orders orders;
    private final Customers customers;
    private final Clock clock;

    DueSchedulesDesk(UnitOfWork work, Schedules schedules, Orders orders, Customers customers, Clock clock) {
        this.work = work;
        this.schedules = schedules;
        this.orders = orders;
        this.customers = customers;
        this.clock = clock;
    }

    /** False when nothing was due. */
    public boolean orderNext() {
        return work.in(Scope.everything(), () -> {
            Schedule due = schedules.claim(clock.instant()).orElse(null);
            if (due != null) {
                order(due);
            }
            return due != null;
        });
    }

    @Nullable
    Instant nextDue() {
        return work.reading(Scope.everything(), schedules::nextDue);
    }

    private void order(Schedule schedule) {
        YearMonth month = schedule.nextMonth();
        ZoneId zone = customers.zoneOf(schedule.customer());
        orders.place(List.of(Order.summary(
                schedule.id(),
                schedule.language().code(),
                schedule.customer(),
                schedule.system(),
                month.atDay(1),
                month.atEndOfMonth(),
                schedule.recipients())));
        YearMonth next = month.plusMonths(1);
        schedules.advance(schedule.id(), next, Schedule.dueAt(next, schedule.dayOfMonth(), schedule.time(), zone));
        LOG.infof("Summary ordered schedule=%s customer=%s month=%s", schedule.id(), schedule.customer(), month);
    }
}
