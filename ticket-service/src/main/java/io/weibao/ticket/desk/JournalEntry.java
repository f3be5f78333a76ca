package io.weibao.ticket.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.weibao.ticket.workflow.TicketState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ticket's journal, linked to the one before by its hash. Choices, moments and facts are part of the chain
 * as they are; free text and names only by salted digests, so that they can be erased and the chain still holds.
 *
 * @param sequence the version of the ticket that this step made: 1, 2, 3, … without holes
 * @param digests of every text, by field
 * @param texts those that have not been erased
 * @param previous hash of the entry before; of the first one {@link #START}
 */
public record JournalEntry(
        UUID ticketId,
        long sequence,
        String action,
        @Nullable UUID actorId,
        @Nullable TicketState from,
        TicketState to,
        Instant occurredAt,
        Instant recordedAt,
        List<Map<String, Object>> facts,
        Map<String, Object> values,
        Map<String, String> digests,
        Map<String, SaltedText> texts,
        String previous,
        String hash) {

    /** What the first entry of every chain is linked to. */
    public static final String START = "0".repeat(64);

    /** The field under which the name of the acting person is kept. */
    public static final String ACTOR = "actor";

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The entry that follows. */
    public static JournalEntry next(UUID ticket, long sequence, String previous, TicketStep step) {
        Map<String, SaltedText> texts = new TreeMap<>();
        step.data().texts().forEach((field, text) -> texts.put(field, SaltedText.of(text)));
        texts.put(ACTOR, SaltedText.of(step.actorName()));
        Map<String, String> digests = new TreeMap<>();
        texts.forEach((field, text) -> digests.put(field, text.digest()));
        JournalEntry entry = new JournalEntry(
                ticket,
                sequence,
                step.action(),
                step.actorId(),
                step.from(),
                step.to(),
                step.occurredAt(),
                step.recordedAt(),
                factsOf(step),
                step.data().values(),
                digests,
                texts,
                previous,
                "");
        return entry.sealed();
    }

    /** Whether this entry is as it was written, and follows the one with that hash. */
    boolean follows(String before) {
        return previous.equals(before) && sealed().hash.equals(hash) && textsAreTrue();
    }

    /** Whether somebody found the time to write it down only later. */
    boolean isRecordedLater() {
        return occurredAt.isBefore(Moment.wholeSeconds(recordedAt));
    }

    private boolean textsAreTrue() {
        return texts.entrySet().stream()
                .allMatch(text -> text.getValue().digest().equals(digests.get(text.getKey())));
    }

    private JournalEntry sealed() {
        String seal = Sha256.hex(canonical().getBytes(StandardCharsets.UTF_8));
        return new JournalEntry(
                ticketId,
                sequence,
                action,
                actorId,
                from,
                to,
                occurredAt,
                recordedAt,
                facts,
                values,
                digests,
                texts,
                previous,
                seal);
    }

    private String canonical() {
        List<@Nullable Object> content = new ArrayList<>();
        Collections.addAll(
                content,
                ticketId.toString(),
                sequence,
                action,
                actorId == null ? null : actorId.toString(),
                from == null ? null : from.name(),
                to.name(),
                occurredAt.toString(),
                recordedAt.toString(),
                facts,
                values,
                digests,
                previous);
        try {
            return CANONICAL.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal entry could not be written as JSON", e);
        }
    }

    /** Facts without the texts that go with them: those stand, digested, among the entry's texts. */
    private static List<Map<String, Object>> factsOf(TicketStep step) {
        return step.facts().stream()
                .map(fact -> factOf(fact, step.data().texts()))
                .toList();
    }

    private static Map<String, Object> factOf(ServiceFact fact, Map<String, String> texts) {
        Map<String, Object> content = new LinkedHashMap<>(fact.fields());
        content.keySet().removeAll(texts.keySet());
        content.put("fact", fact.fact().id());
        content.put("occurredAt", fact.occurredAt().toString());
        return content;
    }
}
