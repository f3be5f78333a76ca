package io.weibao.inspection.finding;

import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The findings this unit of work may see. */
@ApplicationScoped
public class Findings {

    private final Rows rows;

    Findings(Rows rows) {
        this.rows = rows;
    }

    Optional<Finding> find(UUID id) {
        return rows.first("select * from finding where id = ?", FindingRow::read, id);
    }

    Finding existing(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("finding", id));
    }

    /** The open finding of an item, which nobody else opens or clears until the unit of work ends. */
    Optional<Finding> holdOpen(UUID system, String itemKey, @Nullable UUID component) {
        rows.query("select pg_advisory_xact_lock(hashtext(?))", _ -> true, "findings " + system);
        return rows.first("""
                select * from finding
                where system_id = ? and item_key = ? and component_id is not distinct from ? and state = 'OPEN'
                """, FindingRow::read, system, itemKey, component);
    }

    /** Those that a round raised, found again or cleared, and all that are open for its system if it still asks. */
    public List<Finding> ofRound(UUID round, UUID system, boolean stillAsks) {
        return rows.query("""
                select * from finding
                where round_id = ? or last_round_id = ? or cleared_round_id = ?
                   or (? and system_id = ? and state = 'OPEN')
                order by level, raised_at, id
                """, FindingRow::read, round, round, round, stillAsks, system);
    }

    /** Newest first, one more than the limit. */
    List<Finding> page(FindingFilter filter, @Nullable Cursor after, int limit) {
        Instant raised = after == null ? null : after.instant(0);
        String state = filter.state() == null ? null : filter.state().name();
        return rows.query(
                """
                select * from finding
                where (?::uuid is null or customer_id = ?) and (?::uuid is null or system_id = ?)
                  and (?::text is null or state = ?)
                  and (?::text is null or ticket_number = ? or ticket_id::text = ?)
                  and (?::timestamptz is null or (raised_at, id) < (?, ?))
                order by raised_at desc, id desc limit ?
                """,
                FindingRow::read,
                filter.customer(),
                filter.customer(),
                filter.system(),
                filter.system(),
                state,
                state,
                filter.ticket(),
                filter.ticket(),
                filter.ticket(),
                raised,
                raised,
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    void save(Finding finding) {
        FindingRow.write(rows, finding);
    }
}
