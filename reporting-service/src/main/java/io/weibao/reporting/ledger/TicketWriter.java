package io.weibao.reporting.ledger;

import io.weibao.kit.rows.Rows;
import io.weibao.reporting.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes tickets, facts and papers: one statement for each set. */
@ApplicationScoped
class TicketWriter {

    private static final String WRITE = """
            insert into ticket (generation, id, customer_id, number, title, kind, original_kind, nature, level, business_stopped,
                    emergency, channel, system_id, system_name, department_name, requester, assignee, origin, open, raised_at, responded_at,
                    resolved_at, solved_seconds, closed_at, cancelled_at, asked_at, feedback_at, rating, close_code, category,
                    fault_kind, cause, solution, owed_papers, sequence)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::boolean[], ?::boolean[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::boolean[],
                    ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::timestamptz[], ?::timestamptz[],
                    ?::timestamptz[], ?::timestamptz[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::jsonb[], ?::bigint[]) as n
            on conflict on constraint ticket_pk do update set customer_id = excluded.customer_id, number = excluded.number,
                    title = excluded.title, kind = excluded.kind, original_kind = excluded.original_kind,
                    nature = excluded.nature, level = excluded.level, business_stopped = excluded.business_stopped,
                    emergency = excluded.emergency, channel = excluded.channel, system_id = excluded.system_id,
                    system_name = excluded.system_name, department_name = excluded.department_name,
                    requester = excluded.requester, assignee = excluded.assignee, origin = excluded.origin, open = excluded.open, raised_at = excluded.raised_at,
                    responded_at = excluded.responded_at, resolved_at = excluded.resolved_at,
                    solved_seconds = excluded.solved_seconds, closed_at = excluded.closed_at,
                    cancelled_at = excluded.cancelled_at, asked_at = excluded.asked_at, feedback_at = excluded.feedback_at,
                    rating = excluded.rating, close_code = excluded.close_code, category = excluded.category,
                    fault_kind = excluded.fault_kind, cause = excluded.cause, solution = excluded.solution,
                    owed_papers = excluded.owed_papers, sequence = excluded.sequence
            """;
    /** The values of {@link #WRITE} after the generation. */
    private static final List<Function<TicketStory, @Nullable Object>> COLUMNS = List.of(
            story -> story.standing().id(),
            story -> story.standing().customer(),
            story -> story.standing().number(),
            story -> story.standing().title(),
            story -> story.standing().kind(),
            story -> story.standing().originalKind(),
            story -> story.standing().nature(),
            story -> story.standing().level(),
            story -> story.standing().businessStopped(),
            story -> story.standing().emergency(),
            story -> story.standing().channel(),
            story -> story.standing().system(),
            story -> story.standing().systemName(),
            story -> story.standing().departmentName(),
            story -> story.standing().requester(),
            story -> story.standing().assignee(),
            story -> story.origin(),
            story -> story.standing().open(),
            story -> story.standing().raisedAt(),
            story -> story.past().respondedAt(),
            story -> story.past().resolvedAt(),
            story -> story.past().solvedSeconds(),
            story -> story.past().closedAt(),
            story -> story.past().cancelledAt(),
            story -> story.past().askedAt(),
            story -> story.past().feedbackAt(),
            story -> story.past().rating(),
            story -> story.past().papers().get("closeCode"),
            story -> story.past().papers().get("category"),
            story -> story.past().papers().get("faultKind"),
            story -> story.past().papers().get("cause"),
            story -> story.past().papers().get("solution"),
            story -> Json.write(story.past().owed()),
            story -> story.past().sequence());

    private static final String WRITE_FACTS = """
            insert into ticket_fact (generation, ticket_id, sequence, position, customer_id, fact, occurred_at, recorded_at, actor,
                                     hours, paper)
            select ?, n.* from unnest(?::uuid[], ?::bigint[], ?::smallint[], ?::uuid[], ?::text[], ?::timestamptz[],
                    ?::timestamptz[], ?::uuid[], ?::float8[], ?::text[]) as n
            on conflict on constraint ticket_fact_pk do nothing
            """;
    private static final String WRITE_PAPERS = """
            insert into ticket_paper (generation, ticket_id, sequence, customer_id, action, actor, at, papers)
            select ?, n.* from unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::jsonb[]) as n
            on conflict on constraint ticket_paper_pk do nothing
            """;

    private final Rows rows;

    TicketWriter(Rows rows) {
        this.rows = rows;
    }

    void write(int generation, List<TicketStory> stories) {
        if (stories.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(generation);
        COLUMNS.forEach(column -> parameters.add(Rows.column(stories, column)));
        rows.update(WRITE, parameters.toArray());
    }

    void writeFacts(int generation, List<EnteredFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        rows.update(
                WRITE_FACTS,
                generation,
                Rows.column(facts, each -> each.news().ticket().id()),
                Rows.column(facts, each -> each.news().sequence()),
                Rows.column(facts, EnteredFact::position),
                Rows.column(facts, each -> each.news().ticket().customer()),
                Rows.column(facts, each -> each.fact().name()),
                Rows.column(facts, each -> each.fact().occurredAt()),
                Rows.column(facts, each -> each.fact().recordedAt()),
                Rows.column(facts, each -> each.news().actor()),
                Rows.column(facts, EnteredFact::hours),
                Rows.column(facts, each -> each.fact().paper()));
    }

    void writePapers(int generation, List<TicketNews> papers) {
        if (papers.isEmpty()) {
            return;
        }
        rows.update(
                WRITE_PAPERS,
                generation,
                Rows.column(papers, each -> each.ticket().id()),
                Rows.column(papers, TicketNews::sequence),
                Rows.column(papers, each -> each.ticket().customer()),
                Rows.column(papers, TicketNews::action),
                Rows.column(papers, TicketNews::actor),
                Rows.column(papers, TicketNews::at),
                Rows.column(papers, each -> Json.write(each.papers())));
    }
}
