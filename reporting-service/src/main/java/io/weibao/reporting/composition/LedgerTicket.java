package io.weibao.reporting.composition;

import com.fasterxml.jackson.core.type.TypeReference;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.json.Json;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket of the live ledger, as documents need it. */
record LedgerTicket(
        UUID id,
        UUID customer,
        String number,
        String title,
        @Nullable String nature,
        String level,
        boolean businessStopped,
        boolean emergency,
        String channel,
        @Nullable UUID system,
        @Nullable String systemName,
        @Nullable String requester,
        @Nullable String assignee,
        Instant raisedAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable String cause,
        @Nullable String solution,
        Map<String, Instant> owedPapers) {

    static final String SELECT = """
            select t.*, r.name as requester_name, a.name as assignee_name from live_ticket t
              left join live_person_copy r on r.id = t.requester left join live_person_copy a on a.id = t.assignee
            """;

    static LedgerTicket of(Rows.Row row) throws SQLException {
        return new LedgerTicket(
                row.id("id"),
                row.id("customer_id"),
                row.text("number"),
                row.text("title"),
                row.optionalText("nature"),
                row.text("level"),
                row.flag("business_stopped"),
                row.flag("emergency"),
                row.text("channel"),
                row.optionalId("system_id"),
                row.optionalText("system_name"),
                row.optionalText("requester_name"),
                row.optionalText("assignee_name"),
                row.instant("raised_at"),
                row.optionalInstant("responded_at"),
                row.optionalInstant("resolved_at"),
                row.optionalText("cause"),
                row.optionalText("solution"),
                Json.read(row.text("owed_papers"), new TypeReference<Map<String, Instant>>() {}));
    }
}
