package io.weibao.reporting.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.ledger.ClockNews;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an event of weibao.clocks.v1 matters to reports. */
record ClockMessage(
        TicketData ticket,
        ClockData clock,
        @Nullable EscalationData escalation,
        Instant at,
        Instant plannedAt,
        boolean late) {

    static final String TOPIC = "weibao.clocks.v1";

    private static final Map<String, ClockNews.Kind> KINDS = Map.of(
            "io.weibao.sla.clock-started.v1", ClockNews.Kind.STARTED,
            "io.weibao.sla.clock-warned.v1", ClockNews.Kind.WARNED,
            "io.weibao.sla.clock-breached.v1", ClockNews.Kind.BREACHED,
            "io.weibao.sla.clock-met.v1", ClockNews.Kind.MET,
            "io.weibao.sla.clock-met-late.v1", ClockNews.Kind.MET_LATE,
            "io.weibao.sla.clock-cancelled.v1", ClockNews.Kind.CANCELLED,
            "io.weibao.sla.escalation-raised.v1", ClockNews.Kind.ESCALATION_RAISED,
            "io.weibao.sla.escalation-acknowledged.v1", ClockNews.Kind.ESCALATION_ACKNOWLEDGED);

    record TicketData(UUID id, UUID customer) {}

    record ClockData(
            UUID id,
            String target,
            int cycle,
            Text name,
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Instant breachedAt,
            Clause clause) {}

    record Clause(String ref, Text text, boolean ours) {}

    record EscalationData(UUID id, int step, @Nullable UUID acknowledgedBy) {}

    static boolean isOne(IncomingEvent event) {
        return KINDS.containsKey(event.type());
    }

    static ClockNews news(IncomingEvent event) {
        ClockMessage message = event.dataAs(ClockMessage.class);
        ClockData clock = message.clock;
        EscalationData escalation = message.escalation;
        return new ClockNews(
                Objects.requireNonNull(KINDS.get(event.type())),
                clock.id(),
                message.ticket.id(),
                message.ticket.customer(),
                event.sequence(),
                clock.target(),
                clock.cycle(),
                clock.name().zh(),
                clock.name().en(),
                clock.clause().ref(),
                clock.clause().text().zh(),
                clock.clause().text().en(),
                clock.clause().ours(),
                clock.startedAt(),
                clock.dueAt(),
                clock.breachedAt(),
                message.at,
                message.plannedAt,
                message.late,
                escalation == null
                        ? null
                        : new ClockNews.Escalation(escalation.id(), escalation.step(), escalation.acknowledgedBy()));
    }
}
