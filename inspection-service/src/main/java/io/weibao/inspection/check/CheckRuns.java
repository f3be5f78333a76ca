package io.weibao.inspection.check;

import io.weibao.inspection.template.Verdict;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of runs. */
@ApplicationScoped
class CheckRuns {

    private final Rows rows;

    CheckRuns(Rows rows) {
        this.rows = rows;
    }

    void add(CheckRun run, UUID customer) {
        Outcome outcome = run.outcome();
        rows.update(
                """
                insert into check_run (id, check_id, customer_id, at, verdict, reachable, status, took_millis,
                  certificate_until, problem, address)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                run.id(),
                run.check(),
                customer,
                run.at(),
                run.verdict().name(),
                outcome.reachable(),
                outcome.status(),
                (int) Math.min(outcome.took().toMillis(), Integer.MAX_VALUE),
                outcome.certificateUntil(),
                outcome.problem(),
                outcome.address());
    }

    /** Newest first, one more than the limit. */
    List<CheckRun> page(UUID check, @Nullable Cursor after, int limit) {
        Instant at = after == null ? null : after.instant(0);
        return rows.query("""
                select * from check_run where check_id = ? and (?::timestamptz is null or (at, id) < (?, ?))
                order by at desc, id desc limit ?
                """, CheckRuns::run, check, at, at, after == null ? null : after.uuid(1), limit + 1);
    }

    /** Removes some of the oldest from before then, and says how many. What another replica removes is passed over. */
    int forget(Instant before, int most) {
        return rows.update("""
                delete from check_run using (
                  select id from check_run where at < ? order by at limit ? for update skip locked) old
                where check_run.id = old.id
                """, before, most);
    }

    private static CheckRun run(Rows.Row row) throws SQLException {
        return new CheckRun(
                row.id("id"),
                row.id("check_id"),
                row.instant("at"),
                Verdict.valueOf(row.text("verdict")),
                new Outcome(
                        row.flag("reachable"),
                        row.optionalText("status") == null ? null : row.integer("status"),
                        Duration.ofMillis(row.integer("took_millis")),
                        row.optionalInstant("certificate_until"),
                        row.optionalText("problem"),
                        row.optionalText("address")));
    }
}
