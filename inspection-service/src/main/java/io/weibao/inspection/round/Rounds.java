package io.weibao.inspection.round;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rounds this unit of work may see. */
@ApplicationScoped
public class Rounds {

    private final Rows rows;
    private final RoundRow row;

    Rounds(Rows rows, RoundRow row) {
        this.rows = rows;
        this.row = row;
    }

    /** False if there is one for this plan and month already: then nothing happens. */
    boolean insert(Round round) {
        return row.insert(rows, round);
    }

    void update(Round round) {
        row.update(rows, round);
    }

    Round existing(UUID id) {
        return rows.first("select * from inspection_round where id = ?", row::read, id)
                .orElseThrow(() -> notFound(id));
    }

    /** The round, which nobody else changes until the unit of work ends. */
    Round hold(UUID id) {
        return rows.first("select * from inspection_round where id = ? for update", row::read, id)
                .orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("inspection round", id);
    }

    /** The open round of a plan, held. */
    Optional<Round> holdOpen(UUID plan) {
        return rows.first(
                "select * from inspection_round where plan_id = ? and state = 'OPEN' for update", row::read, plan);
    }

    /** The newest round of a system whatever its state, held; an open one before others. */
    public Optional<Round> holdNewest(UUID system) {
        return rows.first("""
                select * from inspection_round where system_id = ?
                order by (state = 'OPEN') desc, month desc, made_at desc limit 1 for update
                """, row::read, system);
    }

    /** A round with how much was found, for lists. */
    record Counted(Round round, int results, int findings) {}

    /** The latest days first, one more than the limit. */
    List<Counted> page(RoundFilter filter, @Nullable Cursor after, int limit) {
        LocalDate month = filter.month() == null ? null : filter.month().atDay(1);
        String state = filter.state() == null ? null : filter.state().name();
        LocalDate day = after == null ? null : after.date(0);
        return rows.query(
                """
                select i.*,
                  (select count(*) from inspection_result r where r.round_id = i.id) as results,
                  (select count(*) from finding f where f.round_id = i.id or f.last_round_id = i.id) as findings
                from inspection_round i
                where (?::uuid is null or customer_id = ?) and (?::uuid is null or system_id = ?)
                  and (?::uuid is null or plan_id = ?) and (?::uuid is null or inspector_id = ?)
                  and (?::date is null or month = ?) and (?::text is null or state = ?)
                  and (?::date is null or scheduled_for >= ?) and (?::date is null or scheduled_for <= ?)
                  and (?::date is null or (scheduled_for, id) < (?, ?))
                order by scheduled_for desc, id desc limit ?
                """,
                found -> new Counted(row.read(found), found.integer("results"), found.integer("findings")),
                filter.customer(),
                filter.customer(),
                filter.system(),
                filter.system(),
                filter.plan(),
                filter.plan(),
                filter.inspector(),
                filter.inspector(),
                month,
                month,
                state,
                state,
                filter.from(),
                filter.from(),
                filter.to(),
                filter.to(),
                day,
                day,
                after == null ? null : after.uuid(1),
                limit + 1);
    }
}
