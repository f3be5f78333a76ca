package io.weibao.sla.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.time.Ids;
import io.weibao.sla.clock.Announcements;
import io.weibao.sla.clock.ClockNews;
import io.weibao.sla.clock.StoredClock;
import io.weibao.sla.clock.TrackedTicket;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clock news as events of weibao.clocks.v1: per ticket in order, numbered without gaps. */
@ApplicationScoped
class ClockEvents implements Announcements {

    static final String TOPIC = "weibao.clocks.v1";

    private final Outbox outbox;
    private final Rows rows;
    private final Ids ids;

    ClockEvents(Outbox outbox, Rows rows, Ids ids) {
        this.outbox = outbox;
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public void announce(List<ClockNews> news) {
        if (news.isEmpty()) {
            return;
        }
        Map<UUID, Long> next = firstNumbers(news);
        List<OutgoingEvent> events = new ArrayList<>();
        for (ClockNews each : news) {
            long sequence = next.merge(each.ticket().id(), 1L, Long::sum) - 1;
            events.add(event(each, sequence));
        }
        outbox.publishAll(events);
    }

    /** Takes as many numbers of each ticket as it has news. */
    private Map<UUID, Long> firstNumbers(List<ClockNews> news) {
        Map<UUID, Integer> counts = new HashMap<>();
        news.forEach(each -> counts.merge(each.ticket().id(), 1, Integer::sum));
        List<UUID> tickets = List.copyOf(counts.keySet());
        Map<UUID, Long> first = new HashMap<>();
        rows.query(
                        """
                        update tracked_ticket k set published = k.published + n.count
                          from unnest(?::uuid[], ?::int[]) as n (id, count)
                         where k.id = n.id returning k.id, k.published - n.count + 1 as first
                        """,
                        row -> Map.entry(row.id("id"), row.number("first")),
                        tickets,
                        tickets.stream().map(counts::get).toList())
                .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return first;
    }

    private OutgoingEvent event(ClockNews news, long sequence) {
        TrackedTicket ticket = news.ticket();
        return new OutgoingEvent(
                ids.next(),
                TOPIC,
                ticket.id().toString(),
                sequence,
                type(news.kind()),
                ticket.number(),
                ticket.customer(),
                ticket.origin().label(),
                news.at(),
                Data.of(news));
    }

    static String type(ClockNews.Kind kind) {
        return switch (kind) {
            case STARTED -> "io.weibao.sla.clock-started.v1";
            case WARNED -> "io.weibao.sla.clock-warned.v1";
            case BREACHED -> "io.weibao.sla.clock-breached.v1";
            case MET -> "io.weibao.sla.clock-met.v1";
            case MET_LATE -> "io.weibao.sla.clock-met-late.v1";
            case CANCELLED -> "io.weibao.sla.clock-cancelled.v1";
            case ESCALATION_RAISED -> "io.weibao.sla.escalation-raised.v1";
            case ESCALATION_ACKNOWLEDGED -> "io.weibao.sla.escalation-acknowledged.v1";
        };
    }

    /** The published form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            TicketData ticket,
            ClockData clock,
            @Nullable EscalationData escalation,
            Instant at,
            Instant plannedAt,
            boolean late) {

        static Data of(ClockNews news) {
            TrackedTicket ticket = news.ticket();
            return new Data(
                    new TicketData(ticket.id(), ticket.number(), ticket.customer()),
                    ClockData.of(news.clock(), news.target(), news.at()),
                    EscalationData.of(news.escalation()),
                    news.at(),
                    news.plannedAt(),
                    news.late());
        }
    }

    record TicketData(UUID id, String number, UUID customer) {}

    record ClockData(
            UUID id,
            String target,
            int cycle,
            Text name,
            Instant startedAt,
            @JsonInclude @Nullable Instant dueAt,
            @JsonInclude @Nullable Instant breachedAt,
            String reading,
            Clause clause) {

        static ClockData of(StoredClock clock, Target target, Instant at) {
            return new ClockData(
                    clock.id(),
                    target.id(),
                    clock.cycle(),
                    target.name(),
                    clock.startedAt(),
                    clock.dueAt(),
                    clock.firstBreachedAt(),
                    clock.readingAt(at),
                    clock.clause());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EscalationData(UUID id, int step, @Nullable UUID acknowledgedBy) {

        static @Nullable EscalationData of(ClockNews.@Nullable EscalationNote note) {
            return note == null ? null : new EscalationData(note.id(), note.step(), note.acknowledgedBy());
        }
    }
}
