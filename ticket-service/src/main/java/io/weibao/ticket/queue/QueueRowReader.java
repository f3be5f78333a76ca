package io.weibao.ticket.queue;

import io.weibao.ticket.desk.Channel;
import io.weibao.ticket.desk.Named;
import io.weibao.ticket.desk.OwedPaperView;
import io.weibao.ticket.desk.WaitView;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import io.weibao.ticket.workflow.Vocabulary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a row of the database to a line of the queue. */
final class QueueRowReader {

    private QueueRowReader() {}

    static QueueRow read(ResultSet row, Instant now) throws SQLException {
        TicketState state = TicketState.valueOf(row.getString("state"));
        String nature = row.getString("nature");
        return new QueueRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getLong("version"),
                TicketKind.valueOf(row.getString("kind")),
                TicketKind.valueOf(row.getString("original_kind")),
                nature == null ? null : Nature.valueOf(nature),
                FaultLevel.valueOf(row.getString("level")),
                row.getBoolean("business_stopped"),
                row.getBoolean("emergency"),
                state,
                Vocabulary.of(state),
                row.getBoolean("open"),
                new Named(row.getObject("customer_id", UUID.class), row.getString("customer_name")),
                named(row, "system_id", row.getString("system_name")),
                named(row, "department_id", row.getString("department_name")),
                row.getString("title"),
                Channel.valueOf(row.getString("channel")),
                named(row, "requester_id", null),
                named(row, "assignee_id", null),
                instant(row, "raised_at"),
                instant(row, "recorded_at"),
                instant(row, "updated_at"),
                row.getInt("workflow_version"),
                row.getString("origin"),
                row.getString("source_number"),
                OwedPaperView.read(row.getString("owed_papers")),
                waiting(row, now));
    }

    /** Whose name is not known yet is called by the id. */
    private static @Nullable Named named(ResultSet row, String column, @Nullable String name) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new Named(id, name == null ? id.toString() : name);
    }

    private static @Nullable WaitView waiting(ResultSet row, Instant now) throws SQLException {
        String reason = row.getString("pause_reason");
        if (reason == null) {
            return null;
        }
        OffsetDateTime until = row.getObject("pause_until", OffsetDateTime.class);
        return WaitView.of(
                PauseReason.valueOf(reason),
                instant(row, "pause_since"),
                until == null ? null : until.toInstant(),
                now);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
