package io.weibao.reporting.ledger;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which generation of the ledger is live. Whoever enters events holds it still; whoever puts another in its place waits for them. */
@ApplicationScoped
public class Generations {

    /** The tables of the ledger whose rows are counted before and after a rebuild. */
    public static final List<String> TABLES = List.of(
            "customer_copy",
            "system_copy",
            "person_copy",
            "agreement_copy",
            "ticket",
            "ticket_fact",
            "ticket_paper",
            "clock",
            "escalation",
            "inspection_round",
            "finding");

    private static final long LOCK = 0x7765_6962_616f_0001L;
    private static final int ROWS_AT_ONCE = 5000;

    private final Rows rows;

    Generations(Rows rows) {
        this.rows = rows;
    }

    /** The live generation, which stays so until the running transaction ends. */
    public int heldLive() {
        lock("pg_advisory_xact_lock_shared");
        return live();
    }

    private int live() {
        return rows.query("select live_generation() as number", row -> row.integer("number"))
                .getFirst();
    }

    /** A new generation without any rows; none if somebody else began one in the same moment. */
    public Optional<Integer> begin() {
        return rows.first("""
                insert into ledger_generation (number, state)
                select max(number) + 1, 'building' from ledger_generation
                on conflict on constraint ledger_generation_pk do nothing returning number
                """, row -> row.integer("number"));
    }

    /** Nobody enters events until the running transaction ends. */
    public void holdAll() {
        lock("pg_advisory_xact_lock");
    }

    /** Puts this generation in the place of the live one. */
    public void makeLive(int generation) {
        rows.update("update ledger_generation set state = 'old' where state = 'live'");
        rows.update("update ledger_generation set state = 'live' where number = ?", generation);
    }

    /** This generation will never be live. */
    public void abandon(int generation) {
        rows.update("update ledger_generation set state = 'old' where number = ? and state = 'building'", generation);
    }

    /** How many rows a generation has, by table. */
    public Map<String, Long> counts(int generation) {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(
                table,
                rows.query(
                                "select count(*) as n from " + table + " where generation = ?",
                                row -> row.number("n"),
                                generation)
                        .getFirst()));
        return counts;
    }

    /** The rows of the live generation, by table. */
    public Map<String, Long> liveCounts() {
        return counts(live());
    }

    /** Removes some rows of old generations; false when there are none left. */
    public boolean removeSomeOld() {
        int removed = 0;
        for (String table : TABLES) {
            removed += rows.update("""
                    delete from %1$s where ctid in (select t.ctid from %1$s t
                     join ledger_generation g on g.number = t.generation and g.state = 'old' limit %2$d)
                    """.formatted(table, ROWS_AT_ONCE));
        }
        return removed > 0;
    }

    private void lock(String function) {
        rows.query("select " + function + "(?)", row -> true, LOCK);
    }
}
