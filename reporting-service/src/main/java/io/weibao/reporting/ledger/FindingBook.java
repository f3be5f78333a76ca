package io.weibao.reporting.ledger;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings. Several rounds may tell of the same one; the event that happened last counts. */
@ApplicationScoped
class FindingBook {

    private static final String WRITE = """
            insert into finding as f (generation, id, customer_id, system_id, round_id, level, business_stopped, summary,
                    description, area, item_zh, item_en, component, raised_at, ticket_id, ticket_number, repeats, cleared_at,
                    told_at)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::boolean[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::uuid[], ?::text[], ?::int[],
                    ?::timestamptz[], ?::timestamptz[]) as n
            on conflict on constraint finding_pk do update set
                    round_id = excluded.round_id, level = excluded.level, business_stopped = excluded.business_stopped,
                    summary = excluded.summary, description = excluded.description, component = excluded.component,
                    ticket_id = coalesce(excluded.ticket_id, f.ticket_id),
                    ticket_number = coalesce(excluded.ticket_number, f.ticket_number), repeats = excluded.repeats,
                    cleared_at = coalesce(excluded.cleared_at, f.cleared_at), told_at = excluded.told_at
             where excluded.told_at >= f.told_at
            """;

    private record Told(RoundNews news, RoundNews.Finding finding) {}

    private final Rows rows;

    FindingBook(Rows rows) {
        this.rows = rows;
    }

    void enter(int generation, List<RoundNews> news) {
        Map<UUID, Told> findings = new LinkedHashMap<>();
        for (RoundNews each : news) {
            for (RoundNews.Finding finding : each.findings()) {
                findings.merge(finding.id(), new Told(each, finding), FindingBook::later);
            }
        }
        write(generation, findings.values());
    }

    private static Told later(Told before, Told next) {
        return next.news().at().isBefore(before.news().at()) ? before : next;
    }

    private void write(int generation, Collection<Told> findings) {
        if (findings.isEmpty()) {
            return;
        }
        rows.update(
                WRITE,
                generation,
                Rows.column(findings, each -> each.finding().id()),
                Rows.column(findings, each -> each.news().round().customer()),
                Rows.column(findings, each -> each.news().round().system()),
                Rows.column(findings, each -> each.news().round().id()),
                Rows.column(findings, each -> each.finding().level()),
                Rows.column(findings, each -> each.finding().businessStopped()),
                Rows.column(findings, each -> each.finding().summary()),
                Rows.column(findings, each -> each.finding().description()),
                Rows.column(findings, each -> each.finding().area()),
                Rows.column(findings, each -> each.finding().itemZh()),
                Rows.column(findings, each -> each.finding().itemEn()),
                Rows.column(findings, each -> each.finding().component()),
                Rows.column(findings, each -> each.finding().raisedAt()),
                Rows.column(findings, each -> each.finding().ticket()),
                Rows.column(findings, each -> each.finding().ticketNumber()),
                Rows.column(findings, each -> each.finding().repeats()),
                Rows.column(findings, FindingBook::clearedAt),
                Rows.column(findings, each -> each.news().at()));
    }

    private static @Nullable Instant clearedAt(Told told) {
        return told.finding().cleared() ? told.news().at() : null;
    }
}
