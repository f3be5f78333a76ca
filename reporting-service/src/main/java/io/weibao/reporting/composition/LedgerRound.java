package io.weibao.reporting.composition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.json.Json;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inspection round of the live ledger. */
record LedgerRound(
        UUID id,
        UUID customer,
        UUID plan,
        String planName,
        @Nullable UUID system,
        @Nullable String systemName,
        String month,
        LocalDate scheduledFor,
        Instant dueAt,
        String state,
        @Nullable String inspector,
        @Nullable Instant decidedAt,
        JsonNode assessment,
        List<JsonNode> results) {

    static final String SELECT = """
            select r.*, p.name as inspector_name from live_inspection_round r
              left join live_person_copy p on p.id = r.inspector
            """;

    static LedgerRound of(Rows.Row row) throws SQLException {
        String assessment = row.optionalText("assessment");
        return new LedgerRound(
                row.id("id"),
                row.id("customer_id"),
                row.id("plan_id"),
                row.text("plan_name"),
                row.optionalId("system_id"),
                row.optionalText("system_name"),
                row.text("month"),
                row.date("scheduled_for"),
                row.instant("due_at"),
                row.text("state"),
                row.optionalText("inspector_name"),
                row.optionalInstant("decided_at"),
                assessment == null ? MissingNode.getInstance() : Json.read(assessment, new TypeReference<>() {}),
                Json.read(row.text("results"), new TypeReference<List<JsonNode>>() {}));
    }
}
