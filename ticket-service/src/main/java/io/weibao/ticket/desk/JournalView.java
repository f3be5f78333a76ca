package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.Label;
import io.weibao.ticket.workflow.TicketState;
import io.weibao.ticket.workflow.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's history, and whether anybody tampered with it.
 *
 * @param chain {@code intact} or {@code broken at n}
 */
@Schema(name = "Journal")
public record JournalView(List<Item> items, String chain) {

    static JournalView of(JournalChain chain) {
        return new JournalView(chain.entries().stream().map(Item::of).toList(), chain.verdict());
    }

    /**
     * One entry.
     *
     * @param at when it happened
     * @param recordedLater somebody found the time to write it down only later
     * @param label what was done, in the past tense, to be read after the actor's name
     * @param data the fields of the action as they were entered, in the order of its form; an erased text is missing
     * @param facts what clocks follow
     */
    @Schema(name = "JournalItem")
    public record Item(
            long sequence,
            Instant at,
            Instant recordedAt,
            boolean recordedLater,
            @Nullable Named actor,
            String action,
            Label label,
            @Nullable TicketState from,
            TicketState to,
            Map<String, Object> data,
            List<Map<String, Object>> facts,
            String hash) {

        static Item of(JournalEntry entry) {
            Map<String, Object> data = new TreeMap<>(FieldOrder.of(entry.action()));
            data.putAll(entry.values());
            entry.texts().forEach((field, text) -> data.put(field, text.text()));
            Object name = data.remove(JournalEntry.ACTOR);
            return new Item(
                    entry.sequence(),
                    entry.occurredAt(),
                    entry.recordedAt(),
                    entry.isRecordedLater(),
                    entry.actorId() == null ? null : new Named(entry.actorId(), String.valueOf(name)),
                    entry.action(),
                    Vocabulary.done(entry.action()),
                    entry.from(),
                    entry.to(),
                    data,
                    entry.facts(),
                    entry.hash());
        }
    }
}
