package io.weibao.ticket.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.outbox.Trace;
import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes new tickets and journal entries in plain SQL. An entry and its event are one statement, and so is a new ticket with both:
 * on the hottest path every round trip to the database counts. The entry keeps the event as it goes out, to the byte.
 */
@ApplicationScoped
class TicketRows {

    private static final String INSERT_TICKET = """
            insert into ticket (id, number, version, workflow_version, kind, original_kind, state, level, business_stopped, emergency,
              customer_id, system_id, department_id, requester_id, title, description, channel, raised_at, recorded_at, origin,
              continues, call_caller, call_number, call_answered_by, call_started_at, call_seconds, assignee_id, responded_at,
              resolved_at, settled_at, silent_from, closed_at, journal_head, updated_at, finding_id, finding_round)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_ENTRY = """
            insert into journal_entry (ticket_id, sequence, customer_id, action, actor_id, from_state, to_state, occurred_at, recorded_at,
              facts, vals, digests, texts, previous, hash, event_id, event_type, event_traceparent, event_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_EVENT = """
            insert into outbox (id, topic, event_key, sequence, type, subject, customer_id, origin, occurred_at, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String RAISE =
            "with t as (" + INSERT_TICKET + "), j as (" + INSERT_ENTRY + ") " + INSERT_EVENT;
    private static final String GO_ON = "with j as (" + INSERT_ENTRY + ") " + INSERT_EVENT;

    private final DataSource database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Trace trace;

    TicketRows(DataSource database, Outbox outbox, ObjectMapper json, Trace trace) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.trace = trace;
    }

    /** Needs a unit of work that includes the ticket's customer. */
    void insert(TicketDraft draft) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RAISE)) {
            Parameters parameters = new Parameters(statement);
            bind(parameters, draft.ticket());
            bind(parameters, draft.told());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A ticket could not be written", e);
        }
        outbox.announce();
    }

    /** Appends to journals and tells of it. */
    void append(List<ToldEntry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(GO_ON)) {
            for (ToldEntry told : entries) {
                bind(new Parameters(statement), told);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailed("Journal entries could not be written", e);
        }
        outbox.announce();
    }

    private static void bind(Parameters to, Ticket ticket) throws SQLException {
        Classification classification = ticket.classification();
        to.add(ticket.id()).add(ticket.number()).add(ticket.version()).add(ticket.workflowVersion());
        to.add(classification.kind()).add(classification.originalKind()).add(ticket.state());
        to.add(classification.level()).add(classification.businessStopped()).add(classification.emergency());
        bind(to, ticket.intake());
        Milestones milestones = ticket.milestones();
        to.add(ticket.hands().assigneeId()).add(milestones.respondedAt()).add(milestones.resolvedAt());
        to.add(milestones.settledAt()).add(milestones.silentFrom()).add(milestones.closedAt());
        to.add(ticket.journalHead()).add(ticket.updatedAt());
        Finding finding = ticket.intake().finding();
        to.add(finding == null ? null : finding.id()).add(finding == null ? null : finding.round());
    }

    private static void bind(Parameters to, Intake intake) throws SQLException {
        to.add(intake.customerId())
                .add(intake.systemId())
                .add(intake.departmentId())
                .add(intake.requesterId());
        to.add(intake.title()).add(intake.description()).add(intake.channel());
        to.add(intake.raisedAt()).add(intake.recordedAt()).add(intake.origin()).add(intake.continues());
        bind(to, intake.call());
    }

    private static void bind(Parameters to, @Nullable Call call) throws SQLException {
        if (call == null) {
            to.add(null).add(null).add(null).add(null).add(null);
        } else {
            to.add(call.caller())
                    .add(call.number())
                    .add(call.answeredBy())
                    .add(call.startedAt())
                    .add(call.seconds());
        }
    }

    private void bind(Parameters to, ToldEntry told) throws SQLException {
        OutgoingEvent event = told.event();
        String parent = trace.parent();
        String data = write(event.data());
        bind(to, told.entry(), event.customer());
        to.add(event.id()).add(event.type()).add(parent).add(data);
        to.add(event.id())
                .add(event.topic())
                .add(event.key())
                .add(event.sequence())
                .add(event.type());
        to.add(event.subject())
                .add(event.customer())
                .add(event.origin())
                .add(event.time())
                .add(parent)
                .add(data);
    }

    private void bind(Parameters to, JournalEntry entry, @Nullable UUID customer) throws SQLException {
        to.add(entry.ticketId())
                .add(entry.sequence())
                .add(customer)
                .add(entry.action())
                .add(entry.actorId());
        to.add(entry.from()).add(entry.to()).add(entry.occurredAt()).add(entry.recordedAt());
        to.add(write(entry.facts()))
                .add(write(entry.values()))
                .add(write(entry.digests()))
                .add(write(entry.texts()));
        to.add(entry.previous()).add(entry.hash());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row could not be written as JSON", e);
        }
    }
}
