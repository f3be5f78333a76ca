package io.weibao.reporting.ledger;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.ledger.ClockNews.Escalation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Clocks and escalations, as sla-service told of them: every verdict is its, and its last word counts. A promise once broken stays
 * broken when circumstances change afterwards; it was never broken if facts of earlier, told later, say so.
 */
@ApplicationScoped
public class ClockBook {

    private static final String WRITE = """
            insert into clock as c (generation, id, ticket_id, customer_id, target, cycle, name_zh, name_en, clause_ref, clause_zh,
                    clause_en, ours, started_at, due_at, met_at, broken_at, cancelled_at, late, sequence)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[],
                    ?::timestamptz[], ?::boolean[], ?::bigint[]) as n
            on conflict on constraint clock_pk do update set
                    name_zh = excluded.name_zh, name_en = excluded.name_en, clause_ref = excluded.clause_ref,
                    clause_zh = excluded.clause_zh, clause_en = excluded.clause_en, ours = excluded.ours,
                    started_at = excluded.started_at, due_at = excluded.due_at,
                    met_at = coalesce(excluded.met_at, c.met_at),
                    cancelled_at = coalesce(excluded.cancelled_at, c.cancelled_at),
                    broken_at = excluded.broken_at, late = c.late or excluded.late,
                    sequence = excluded.sequence
             where excluded.sequence > c.sequence
            """;
    /** A clock that is told of as started again, because its ticket was reopened, is neither met nor cancelled any more. */
    private static final String RESTART = """
            update clock c set met_at = null, cancelled_at = null from unnest(?::uuid[], ?::bigint[]) as n (id, sequence)
             where c.generation = ? and c.id = n.id and c.sequence < n.sequence
            """;

    private static final String WRITE_ESCALATIONS = """
            insert into escalation as e (generation, id, clock_id, ticket_id, customer_id, step, raised_at, late, acknowledged_at,
                    acknowledged_by)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::timestamptz[], ?::boolean[],
                    ?::timestamptz[], ?::uuid[]) as n
            on conflict on constraint escalation_pk do update set
                    step = greatest(e.step, excluded.step), raised_at = least(e.raised_at, excluded.raised_at),
                    late = e.late or excluded.late,
                    acknowledged_at = coalesce(e.acknowledged_at, excluded.acknowledged_at),
                    acknowledged_by = coalesce(e.acknowledged_by, excluded.acknowledged_by)
            """;

    private final Rows rows;

    ClockBook(Rows rows) {
        this.rows = rows;
    }

    /** Enters these events, those of one ticket in their order; what was entered before changes nothing. */
    public void enter(int generation, List<ClockNews> news) {
        Map<UUID, Standing> clocks = new LinkedHashMap<>();
        Map<UUID, Raised> escalations = new LinkedHashMap<>();
        for (ClockNews each : news) {
            clocks.merge(each.id(), Standing.of(each), Standing::then);
            Escalation escalation = each.escalation();
            if (escalation != null) {
                escalations.merge(escalation.id(), Raised.of(each, escalation), Raised::then);
            }
        }
        write(generation, clocks.values());
        writeEscalations(generation, escalations.values());
    }

    private void write(int generation, Collection<Standing> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        restart(generation, clocks.stream().filter(Standing::restarted).toList());
        rows.update(
                WRITE,
                generation,
                Rows.column(clocks, each -> each.last().id()),
                Rows.column(clocks, each -> each.last().ticket()),
                Rows.column(clocks, each -> each.last().customer()),
                Rows.column(clocks, each -> each.last().target()),
                Rows.column(clocks, each -> each.last().cycle()),
                Rows.column(clocks, each -> each.last().nameZh()),
                Rows.column(clocks, each -> each.last().nameEn()),
                Rows.column(clocks, each -> each.last().clauseRef()),
                Rows.column(clocks, each -> each.last().clauseZh()),
                Rows.column(clocks, each -> each.last().clauseEn()),
                Rows.column(clocks, each -> each.last().ours()),
                Rows.column(clocks, each -> each.last().startedAt()),
                Rows.column(clocks, each -> each.last().dueAt()),
                Rows.column(clocks, Standing::metAt),
                Rows.column(clocks, Standing::brokenAt),
                Rows.column(clocks, Standing::cancelledAt),
                Rows.column(clocks, Standing::late),
                Rows.column(clocks, each -> each.last().sequence()));
    }

    private void restart(int generation, List<Standing> clocks) {
        if (!clocks.isEmpty()) {
            rows.update(
                    RESTART,
                    Rows.column(clocks, each -> each.last().id()),
                    Rows.column(clocks, each -> each.last().sequence()),
                    generation);
        }
    }

    private void writeEscalations(int generation, Collection<Raised> escalations) {
        if (escalations.isEmpty()) {
            return;
        }
        rows.update(
                WRITE_ESCALATIONS,
                generation,
                Rows.column(escalations, Raised::id),
                Rows.column(escalations, each -> each.news().id()),
                Rows.column(escalations, each -> each.news().ticket()),
                Rows.column(escalations, each -> each.news().customer()),
                Rows.column(escalations, Raised::step),
                Rows.column(escalations, Raised::raisedAt),
                Rows.column(escalations, Raised::late),
                Rows.column(escalations, Raised::acknowledgedAt),
                Rows.column(escalations, Raised::acknowledgedBy));
    }

    /** A clock after some events. */
    private record Standing(
            ClockNews last,
            @Nullable Instant metAt,
            @Nullable Instant brokenAt,
            @Nullable Instant cancelledAt,
            boolean late,
            boolean restarted) {

        static Standing of(ClockNews news) {
            return new Standing(
                    news,
                    when(news, ClockNews.Kind.MET, ClockNews.Kind.MET_LATE),
                    news.brokenAt(),
                    when(news, ClockNews.Kind.CANCELLED),
                    news.kind() == ClockNews.Kind.BREACHED && news.late(),
                    news.kind() == ClockNews.Kind.STARTED);
        }

        Standing then(Standing next) {
            return new Standing(
                    next.last,
                    next.restarted ? null : latest(next.metAt, metAt),
                    next.brokenAt,
                    next.restarted ? null : latest(next.cancelledAt, cancelledAt),
                    late || next.late,
                    restarted || next.restarted);
        }

        private static @Nullable Instant latest(@Nullable Instant next, @Nullable Instant before) {
            return next == null ? before : next;
        }

        private static @Nullable Instant when(ClockNews news, ClockNews.Kind... kinds) {
            return List.of(kinds).contains(news.kind()) ? news.plannedAt() : null;
        }
    }

    /** An escalation after some events. */
    private record Raised(
            UUID id,
            ClockNews news,
            int step,
            Instant raisedAt,
            boolean late,
            @Nullable Instant acknowledgedAt,
            @Nullable UUID acknowledgedBy) {

        static Raised of(ClockNews news, Escalation escalation) {
            boolean acknowledged = news.kind() == ClockNews.Kind.ESCALATION_ACKNOWLEDGED;
            return new Raised(
                    escalation.id(),
                    news,
                    escalation.step(),
                    news.at(),
                    news.late(),
                    acknowledged ? news.at() : null,
                    escalation.acknowledgedBy());
        }

        Raised then(Raised next) {
            return new Raised(
                    id,
                    next.news,
                    Math.max(step, next.step),
                    raisedAt,
                    late || next.late,
                    acknowledgedAt == null ? next.acknowledgedAt : acknowledgedAt,
                    acknowledgedBy == null ? next.acknowledgedBy : acknowledgedBy);
        }
    }
}
