package io.weibao.sla.clock;

import io.weibao.kit.rows.Rows;
import io.weibao.sla.clock.TrackedTicket.AgreementChoice;
import io.weibao.sla.fact.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies of tickets. Whoever changes clocks of a ticket holds its row. */
@ApplicationScoped
public class TrackedTickets {

    private final Rows rows;

    TrackedTickets(Rows rows) {
        this.rows = rows;
    }

    /** Waits for these tickets, always in the same order, and tells which of them are known. */
    public Set<UUID> lock(Collection<UUID> tickets) {
        return new HashSet<>(rows.query(
                "select id from tracked_ticket where id = any (?::uuid[]) order by id for update",
                row -> row.id("id"),
                tickets));
    }

    public List<TrackedTicket> all(Collection<UUID> tickets) {
        return rows.query("select * from tracked_ticket where id = any (?::uuid[])", TrackedTickets::ticket, tickets);
    }

    /** By number or by id. */
    public Optional<TrackedTicket> named(String name) {
        return rows.first(
                "select * from tracked_ticket where number = ? or id::text = ?", TrackedTickets::ticket, name, name);
    }

    /** Takes the newest copies in one statement. Origin, raising and agreement are those of the first. */
    public void record(List<TrackedTicket> tickets) {
        rows.update(
                """
                insert into tracked_ticket (id, number, customer_id, customer_name, system_id, system_name, title, kind,
                        level, business_stopped, assignee, requester, origin, open, raised_at, agreement_id,
                        agreement_version, sequence)
                select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::boolean[], ?::uuid[], ?::uuid[], ?::text[], ?::boolean[],
                        ?::timestamptz[], ?::uuid[], ?::int[], ?::bigint[])
                on conflict (id) do update set number = excluded.number, customer_name = excluded.customer_name,
                        system_id = excluded.system_id, system_name = excluded.system_name, title = excluded.title,
                        kind = excluded.kind, level = excluded.level, business_stopped = excluded.business_stopped,
                        assignee = excluded.assignee, requester = excluded.requester, open = excluded.open,
                        sequence = excluded.sequence
                """,
                Rows.column(tickets, TrackedTicket::id),
                Rows.column(tickets, TrackedTicket::number),
                Rows.column(tickets, TrackedTicket::customer),
                Rows.column(tickets, TrackedTicket::customerName),
                Rows.column(tickets, TrackedTicket::system),
                Rows.column(tickets, TrackedTicket::systemName),
                Rows.column(tickets, TrackedTicket::title),
                Rows.column(tickets, TrackedTicket::kind),
                Rows.column(tickets, TrackedTicket::level),
                Rows.column(tickets, TrackedTicket::businessStopped),
                Rows.column(tickets, TrackedTicket::assignee),
                Rows.column(tickets, TrackedTicket::requester),
                Rows.column(tickets, ticket -> ticket.origin().label()),
                Rows.column(tickets, TrackedTicket::open),
                Rows.column(tickets, TrackedTicket::raisedAt),
                Rows.column(
                        tickets,
                        ticket -> ticket.agreement() == null
                                ? null
                                : ticket.agreement().id()),
                Rows.column(
                        tickets,
                        ticket -> ticket.agreement() == null
                                ? null
                                : ticket.agreement().version()),
                Rows.column(tickets, TrackedTicket::sequence));
    }

    public static TrackedTicket ticket(Rows.Row row) throws SQLException {
        return new TrackedTicket(
                row.id("id"),
                row.text("number"),
                row.id("customer_id"),
                row.text("customer_name"),
                row.optionalId("system_id"),
                row.optionalText("system_name"),
                row.text("title"),
                row.text("kind"),
                row.text("level"),
                row.flag("business_stopped"),
                row.optionalId("assignee"),
                row.optionalId("requester"),
                Origin.find(row.text("origin")).orElseThrow(),
                row.flag("open"),
                row.instant("raised_at"),
                agreement(row),
                row.number("sequence"));
    }

    private static @Nullable AgreementChoice agreement(Rows.Row row) throws SQLException {
        UUID id = row.optionalId("agreement_id");
        return id == null ? null : new AgreementChoice(id, row.integer("agreement_version"));
    }
}
