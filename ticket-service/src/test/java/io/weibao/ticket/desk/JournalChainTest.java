package io.weibao.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.ticket.workflow.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The journal notices whatever is done to it, except the erasure of a text. */
class JournalChainTest {

    private final List<JournalEntry> entries = chain(Life.replied());
    private final String head = entries.getLast().hash();

    @Test
    void isIntactAsWritten() {
        assertThat(new JournalChain(entries, head).verdict()).isEqualTo("intact");
    }

    @Test
    void noticesAChangedMoment() {
        JournalEntry entry = entries.get(2);
        entries.set(2, copy(entry, entry.occurredAt().minusSeconds(1), entry.texts()));

        assertThat(new JournalChain(entries, head).verdict()).isEqualTo("broken at 3");
    }

    @Test
    void noticesAChangedText() {
        JournalEntry entry = entries.get(3);
        entries.set(3, copy(entry, entry.occurredAt(), Map.of("solution", SaltedText.of("Nothing was wrong"))));

        assertThat(new JournalChain(entries, head).verdict()).isEqualTo("broken at 4");
    }

    @Test
    void noticesAMissingEntryAndAMissingEnd() {
        List<JournalEntry> holed = new ArrayList<>(entries);
        holed.remove(1);

        assertThat(new JournalChain(holed, head).verdict()).isEqualTo("broken at 2");
        assertThat(new JournalChain(entries.subList(0, 4), head).verdict()).isEqualTo("broken at 5");
    }

    @Test
    void holdsWhenATextIsErased() {
        JournalEntry entry = entries.get(3);
        entries.set(3, copy(entry, entry.occurredAt(), Map.of()));

        assertThat(new JournalChain(entries, head).verdict()).isEqualTo("intact");
    }

    @Test
    void keepsNoFreeTextInWhatTheChainHolds() {
        assertThat(entries).allSatisfy(entry -> assertThat(entry.values().toString() + entry.facts() + entry.digests())
                .doesNotContain("Release the lock", "closing"));
        assertThat(entries.getFirst().to()).isEqualTo(TicketState.SUBMITTED);
    }

    private static List<JournalEntry> chain(Life life) {
        List<JournalEntry> entries = new ArrayList<>();
        String previous = JournalEntry.START;
        for (TicketStep step : life.steps()) {
            JournalEntry entry = JournalEntry.next(life.ticket().id(), entries.size() + 1L, previous, step);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static JournalEntry copy(JournalEntry entry, Instant occurredAt, Map<String, SaltedText> texts) {
        return new JournalEntry(
                entry.ticketId(),
                entry.sequence(),
                entry.action(),
                entry.actorId(),
                entry.from(),
                entry.to(),
                occurredAt,
                entry.recordedAt(),
                entry.facts(),
                entry.values(),
                entry.digests(),
                texts,
                entry.previous(),
                entry.hash());
    }
}
