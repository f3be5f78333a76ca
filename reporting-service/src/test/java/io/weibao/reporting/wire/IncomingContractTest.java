package io.weibao.reporting.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.kit.inbox.RecordReader;
import io.weibao.kit.test.GoldenExamples;
import io.weibao.reporting.ledger.ClockNews;
import io.weibao.reporting.ledger.TicketNews;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything other services show as their golden examples can be read here, and what we do not know does not disturb. */
class IncomingContractTest {

    @Test
    void every_golden_ticket_event_is_read_with_all_its_facts() {
        assertThat(GoldenExamples.of(TicketMessage.TOPIC, RecordReader::read))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(TicketMessage.isOne(event)).isTrue();
                    TicketNews news = TicketMessage.news(event);
                    assertThat(news.ticket().id()).hasToString(event.key());
                    assertThat(news.ticket().number()).isEqualTo(event.subject());
                    assertThat(news.facts()).hasSize(event.data().path("facts").size());
                });
    }

    @Test
    void the_report_written_on_a_ticket_asks_for_a_document() {
        assertThat(GoldenExamples.of(TicketMessage.TOPIC, RecordReader::read).stream()
                        .filter(TicketMessage::isIncidentReport)
                        .map(event -> DocumentOrders.of(event).orElseThrow().reason()))
                .containsExactly("ticket/0190a000-0000-7000-a000-000000000001/7");
    }

    @Test
    void every_golden_clock_event_is_read() {
        assertThat(GoldenExamples.of(ClockMessage.TOPIC, RecordReader::read))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(ClockMessage.isOne(event)).isTrue();
                    ClockNews news = ClockMessage.news(event);
                    assertThat(news.ticket()).hasToString(event.key());
                    assertThat(news.nameZh()).isNotBlank();
                    assertThat(news.escalation() != null).isEqualTo(event.type().contains("escalation"));
                });
    }

    @Test
    void every_golden_entry_of_the_directory_and_every_agreement_is_read() {
        assertThat(GoldenExamples.of(DirectoryMessage.AGREEMENTS, RecordReader::read))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                DirectoryMessage.news(event).orElseThrow().id())
                        .hasToString(event.key()));
        assertThat(GoldenExamples.of(DirectoryMessage.TOPIC, RecordReader::read).stream()
                        .flatMap(event -> DirectoryMessage.news(event).stream()))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void what_a_later_version_adds_is_no_concern_of_ours() {
        // Given
        IncomingEvent event =
                GoldenExamples.of(TicketMessage.TOPIC, RecordReader::read).getFirst();
        ObjectNode data = event.data().deepCopy();
        data.put("colour", "blue");
        data.withArray("facts").addObject().put("fact", "teleported").put("occurredAt", "2030-01-01T00:00:00Z");
        IncomingEvent later = new IncomingEvent(
                event.id(), event.type(), event.key(), 1, event.subject(), event.time(), null, "live", data);
        // When
        TicketNews news = TicketMessage.news(later);
        // Then
        assertThat(news.facts()).extracting(TicketNews.Fact::name).contains("teleported");
        assertThat(List.of(news.facts().getLast().recordedAt()))
                .containsExactly(news.facts().getLast().occurredAt());
    }
}
