package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.round.Round.Completion;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as it stands in its table. */
@ApplicationScoped
class RoundRow {

    private final Documents documents;

    RoundRow(Documents documents) {
        this.documents = documents;
    }

    boolean insert(Rows rows, Round round) {
        return rows.update(
                        """
                        insert into inspection_round (id, version, plan_id, plan_name, customer_id, customer_name, system_id,
                          system_name, template_id, template_version, month, scheduled_for, due_at, state, inspector_id,
                          inspector_name, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint inspection_round_once do nothing
                        """,
                        round.id(),
                        round.version(),
                        round.plan().id(),
                        round.plan().name(),
                        round.place().customer().id(),
                        round.place().customer().name(),
                        round.place().system().id(),
                        round.place().system().name(),
                        round.template(),
                        round.templateVersion(),
                        round.month().atDay(1),
                        round.scheduledFor(),
                        round.dueAt(),
                        round.state().name(),
                        round.inspector() == null ? null : round.inspector().id(),
                        round.inspector() == null ? null : round.inspector().name(),
                        round.madeAt())
                == 1;
    }

    void update(Rows rows, Round round) {
        Completion completion = round.completion();
        rows.update(
                """
                update inspection_round set version = ?, state = ?, completed_at = ?, completed_by = ?, completed_by_name = ?,
                  assessment = ?::jsonb
                where id = ?
                """,
                round.version(),
                round.state().name(),
                completion == null ? null : completion.at(),
                completion == null ? null : completion.by().id(),
                completion == null ? null : completion.by().name(),
                completion == null ? null : documents.write(completion.assessment()),
                round.id());
    }

    Round read(Rows.Row row) throws SQLException {
        return new Round(
                row.id("id"),
                row.number("version"),
                new Named(row.id("plan_id"), row.text("plan_name")),
                new Place(
                        new Named(row.id("customer_id"), row.text("customer_name")),
                        new Named(row.id("system_id"), row.text("system_name"))),
                row.text("template_id"),
                row.integer("template_version"),
                YearMonth.from(LocalDate.parse(row.text("month"))),
                LocalDate.parse(row.text("scheduled_for")),
                row.instant("due_at"),
                RoundState.valueOf(row.text("state")),
                named(row.optionalId("inspector_id"), row.optionalText("inspector_name")),
                row.instant("made_at"),
                completion(row));
    }

    private @Nullable Completion completion(Rows.Row row) throws SQLException {
        String assessment = row.optionalText("assessment");
        return assessment == null
                ? null
                : new Completion(
                        new Named(row.id("completed_by"), row.text("completed_by_name")),
                        row.instant("completed_at"),
                        documents.read(assessment, Assessment.class));
    }

    private static @Nullable Named named(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Named(id, name);
    }
}
