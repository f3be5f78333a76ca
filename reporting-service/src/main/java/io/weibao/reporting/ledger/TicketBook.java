package io.weibao.reporting.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tickets with their facts and papers. A set of events costs a handful of statements, however many there are. */
@ApplicationScoped
public class TicketBook {

    private static final String PAST = """
            select id, responded_at, resolved_at, solved_seconds, closed_at, cancelled_at, asked_at, feedback_at, rating,
                   close_code, category, fault_kind, cause, solution, owed_papers, sequence
              from ticket where generation = ? and id = any (?::uuid[])
            """;

    /** An action without a text of its own: that it was taken, by whom and when, is what counts (W2). */
    private static final String SIGNATURE = "sign-solution";

    private final Rows rows;
    private final TicketWriter writer;

    TicketBook(Rows rows, TicketWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    /** Enters these events, those of one ticket in their order; what was entered before is passed over. */
    public void enter(int generation, List<TicketNews> news) {
        Set<UUID> ids = news.stream().map(each -> each.ticket().id()).collect(Collectors.toSet());
        Map<UUID, TicketStory.Past> known = known(generation, ids);
        Map<UUID, TicketStory> stories = new LinkedHashMap<>();
        List<EnteredFact> facts = new ArrayList<>();
        List<TicketNews> papers = new ArrayList<>();
        for (TicketNews each : news) {
            UUID id = each.ticket().id();
            TicketStory.Past past = stories.containsKey(id) ? stories.get(id).past() : known.get(id);
            if (past == null || each.sequence() > past.sequence()) {
                tell(stories.computeIfAbsent(id, ticket -> new TicketStory(past)), each, facts);
                papers.add(each);
            }
        }
        papers.removeIf(each -> each.papers().isEmpty() && !each.action().equals(SIGNATURE));
        writer.write(generation, List.copyOf(stories.values()));
        writer.writeFacts(generation, facts);
        writer.writePapers(generation, papers);
    }

    private static void tell(TicketStory story, TicketNews news, List<EnteredFact> facts) {
        story.tell(news);
        int position = 0;
        for (TicketNews.Fact fact : news.facts()) {
            facts.add(new EnteredFact(news, position++, fact, story.tell(fact)));
        }
    }

    private Map<UUID, TicketStory.Past> known(int generation, Collection<UUID> ids) {
        Map<UUID, TicketStory.Past> known = new HashMap<>();
        rows.query(PAST, row -> Map.entry(row.id("id"), past(row)), generation, ids)
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    private static TicketStory.Past past(Rows.Row row) throws SQLException {
        Map<String, String> papers = new HashMap<>();
        keep(papers, "closeCode", row.optionalText("close_code"));
        keep(papers, "category", row.optionalText("category"));
        keep(papers, "faultKind", row.optionalText("fault_kind"));
        keep(papers, "cause", row.optionalText("cause"));
        keep(papers, "solution", row.optionalText("solution"));
        return new TicketStory.Past(
                row.optionalInstant("responded_at"),
                row.optionalInstant("resolved_at"),
                row.number("solved_seconds"),
                row.optionalInstant("closed_at"),
                row.optionalInstant("cancelled_at"),
                row.optionalInstant("asked_at"),
                row.optionalInstant("feedback_at"),
                row.optionalText("rating") == null ? null : row.integer("rating"),
                papers,
                Json.read(row.text("owed_papers"), new TypeReference<Map<String, Instant>>() {}),
                row.number("sequence"));
    }

    private static void keep(Map<String, String> papers, String name, @Nullable String text) {
        if (text != null) {
            papers.put(name, text);
        }
    }
}
