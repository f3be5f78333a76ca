package io.weibao.inspection.finding;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.Text;
import io.weibao.kit.rows.Rows;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as it stands in its table. */
final class FindingRow {

    private FindingRow() {}

    static void write(Rows rows, Finding finding) {
        LinkedTicket ticket = finding.ticket();
        rows.update(
                """
                insert into finding (id, round_id, last_round_id, customer_id, customer_name, system_id, system_name, item_key,
                  area, label_zh, label_en, component_id, component_name, level, business_stopped, summary, description,
                  raised_at, state, repeats, ticket_requested_at, ticket_id, ticket_number, ticket_open, cleared_at,
                  cleared_round_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set last_round_id = excluded.last_round_id, level = excluded.level,
                  business_stopped = excluded.business_stopped, summary = excluded.summary,
                  description = excluded.description, state = excluded.state, repeats = excluded.repeats,
                  ticket_requested_at = excluded.ticket_requested_at, ticket_id = excluded.ticket_id,
                  ticket_number = excluded.ticket_number, ticket_open = excluded.ticket_open,
                  cleared_at = excluded.cleared_at, cleared_round_id = excluded.cleared_round_id
                """,
                finding.id(),
                finding.round(),
                finding.lastRound(),
                finding.place().customer().id(),
                finding.place().customer().name(),
                finding.place().system().id(),
                finding.place().system().name(),
                finding.item().key(),
                finding.item().area(),
                finding.item().label().zh(),
                finding.item().label().en(),
                finding.component() == null ? null : finding.component().id(),
                finding.component() == null ? null : finding.component().name(),
                finding.level().name(),
                finding.businessStopped(),
                finding.summary(),
                finding.description(),
                finding.raisedAt(),
                finding.state().name(),
                finding.repeats(),
                finding.ticketRequestedAt(),
                ticket == null ? null : ticket.id(),
                ticket == null ? null : ticket.number(),
                ticket == null ? null : ticket.open(),
                finding.clearedAt(),
                finding.clearedRound());
    }

    static Finding read(Rows.Row row) throws SQLException {
        return new Finding(
                row.id("id"),
                row.id("round_id"),
                row.id("last_round_id"),
                new Place(
                        new Named(row.id("customer_id"), row.text("customer_name")),
                        new Named(row.id("system_id"), row.text("system_name"))),
                new ItemRef(
                        row.text("item_key"), row.text("area"), new Text(row.text("label_zh"), row.text("label_en"))),
                named(row.optionalId("component_id"), row.optionalText("component_name")),
                FaultLevel.valueOf(row.text("level")),
                row.flag("business_stopped"),
                row.text("summary"),
                row.text("description"),
                row.instant("raised_at"),
                FindingState.valueOf(row.text("state")),
                row.integer("repeats"),
                row.optionalInstant("ticket_requested_at"),
                ticket(row),
                row.optionalInstant("cleared_at"),
                row.optionalId("cleared_round_id"));
    }

    private static @Nullable Named named(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Named(id, name);
    }

    private static @Nullable LinkedTicket ticket(Rows.Row row) throws SQLException {
        UUID id = row.optionalId("ticket_id");
        return id == null ? null : new LinkedTicket(id, row.text("ticket_number"), row.flag("ticket_open"));
    }
}
