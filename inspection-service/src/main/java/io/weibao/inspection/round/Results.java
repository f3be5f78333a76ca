package io.weibao.inspection.round;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.Text;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The results of rounds. */
@ApplicationScoped
class Results {

    private final Rows rows;
    private final Documents documents;

    Results(Rows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** A result of an earlier month. */
    record Earlier(YearMonth month, Result result) {}

    List<Result> ofRound(UUID round) {
        return rows.query(
                "select * from inspection_result where round_id = ? order by area, item_key, component_name nulls first",
                this::result,
                round);
    }

    /** Of each item and component of a system the newest value of earlier months. */
    List<Earlier> before(UUID system, YearMonth month) {
        return rows.query(
                """
                select distinct on (r.item_key, r.component_id) r.*, i.month
                from inspection_result r join inspection_round i on i.id = r.round_id
                where i.system_id = ? and i.month < ? and r.value is not null
                order by r.item_key, r.component_id, i.month desc, r.recorded_at desc
                """,
                row -> new Earlier(YearMonth.from(LocalDate.parse(row.text("month"))), result(row)),
                system,
                month.atDay(1));
    }

    /** Keeps the result; one recorded before for the same item and component gives way. */
    void save(Round round, Result result) {
        rows.update(
                """
                insert into inspection_result (round_id, item_key, component_id, customer_id, area, label_zh, label_en,
                  component_name, value, unit, verdict, note, previous, business_stopped, recorded_at, recorded_by,
                  recorded_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict on constraint inspection_result_once do update set component_name = excluded.component_name,
                  value = excluded.value, unit = excluded.unit, verdict = excluded.verdict, note = excluded.note,
                  previous = excluded.previous, business_stopped = excluded.business_stopped,
                  recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
                  recorded_by_name = excluded.recorded_by_name
                """,
                round.id(),
                result.item().key(),
                result.component() == null ? null : result.component().id(),
                round.place().customer().id(),
                result.item().area(),
                result.item().label().zh(),
                result.item().label().en(),
                result.component() == null ? null : result.component().name(),
                documents.writeValue(result.value()),
                result.unit(),
                result.verdict().name(),
                result.note(),
                documents.writeValue(result.previous()),
                result.businessStopped(),
                result.at(),
                result.by().id(),
                result.by().name());
    }

    private Result result(Rows.Row row) throws SQLException {
        return new Result(
                new ItemRef(
                        row.text("item_key"), row.text("area"), new Text(row.text("label_zh"), row.text("label_en"))),
                component(row),
                documents.readValue(row.optionalText("value")),
                row.optionalText("unit"),
                Verdict.valueOf(row.text("verdict")),
                row.optionalText("note"),
                documents.readValue(row.optionalText("previous")),
                row.flag("business_stopped"),
                row.instant("recorded_at"),
                new Named(row.id("recorded_by"), row.text("recorded_by_name")));
    }

    private static @Nullable Named component(Rows.Row row) throws SQLException {
        UUID id = row.optionalId("component_id");
        return id == null ? null : new Named(id, row.text("component_name"));
    }
}
