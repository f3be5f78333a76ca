package io.weibao.inspection.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.round.RoundNews.Completed;
import io.weibao.inspection.round.RoundNews.OfFinding;
import io.weibao.inspection.round.RoundNews.ResultRecorded;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what with a round, and when: one entry per event, never changed. */
@ApplicationScoped
class RoundJournal {

    /** An entry as it is read. */
    @Schema(name = "RoundJournalEntry")
    record Entry(
            long version,
            Instant at,
            Named actor,
            String action,

            @JsonRawValue @Schema(implementation = Detail.class)
            String detail) {}

    /** What it was about, as far as the action has it. */
    @Schema(name = "RoundJournalDetail")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            @Nullable String item,
            @Nullable Named component,
            @Schema(implementation = Object.class) @Nullable ItemValue value,
            @Nullable Verdict verdict,
            @Nullable String note,
            @Nullable UUID finding,
            @Nullable FaultLevel level,
            @Nullable String ticket,
            @Nullable RunningState runningState) {

        static Detail of(RoundNews news) {
            return switch (news) {
                case RoundNews.Opened _, RoundNews.Missed _ ->
                    new Detail(null, null, null, null, null, null, null, null, null);
                case ResultRecorded(Result result) ->
                    new Detail(
                            result.item().key(),
                            result.component(),
                            result.value(),
                            result.verdict(),
                            result.note(),
                            null,
                            null,
                            null,
                            null);
                case OfFinding of -> ofFinding(of.change().finding());
                case Completed completed ->
                    new Detail(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            completed.assessment().runningState());
            };
        }

        private static Detail ofFinding(Finding finding) {
            return new Detail(
                    finding.item().key(),
                    finding.component(),
                    null,
                    null,
                    null,
                    finding.id(),
                    finding.level(),
                    finding.ticket() == null ? null : finding.ticket().number(),
                    null);
        }
    }

    private final Rows rows;
    private final Documents documents;

    RoundJournal(Rows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    void append(Round round, RoundNews news, Actor actor, Instant at) {
        rows.update(
                """
                insert into round_journal (round_id, version, customer_id, at, actor_id, actor_name, action, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                round.id(),
                round.version(),
                round.place().customer().id(),
                at,
                actor.id(),
                actor.name(),
                news.action(),
                documents.write(Detail.of(news)));
    }

    /** From the beginning. */
    List<Entry> of(UUID round) {
        return rows.query(
                "select * from round_journal where round_id = ? order by version",
                row -> new Entry(
                        row.number("version"),
                        row.instant("at"),
                        new Named(row.id("actor_id"), row.text("actor_name")),
                        row.text("action"),
                        row.text("detail")),
                round);
    }
}
