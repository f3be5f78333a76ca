package io.weibao.sla.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.kit.inbox.RecordReader;
import io.weibao.kit.test.GoldenExamples;
import io.weibao.sla.clock.ServiceFacts.Entry;
import io.weibao.sla.clock.TrackedTicket;
import io.weibao.sla.notification.Person;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything ticket-service shows as its golden examples can be read here, and what we do not know does not disturb. */
class IncomingContractTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void every_golden_ticket_event_is_read_with_all_its_facts() {
        // Given
        List<IncomingEvent> examples = GoldenExamples.of("weibao.tickets.v1", RecordReader::read);
        // Then
        assertThat(examples).isNotEmpty().allSatisfy(event -> {
            TicketMessage message = event.dataAs(TicketMessage.class);
            TrackedTicket ticket = message.tracked(event);
            assertThat(ticket.id()).hasToString(event.key());
            assertThat(ticket.number()).isEqualTo(event.subject());
            assertThat(ticket.customerName()).isNotBlank();
            assertThat(message.entries(event, ZONE))
                    .hasSize(event.data().path("facts").size());
        });
    }

    @Test
    void every_golden_person_is_read() {
        // Given
        List<IncomingEvent> people = GoldenExamples.of("weibao.directory.v1", RecordReader::read).stream()
                .filter(event -> event.type().equals("io.weibao.directory.person-recorded.v1"))
                .toList();
        // Then
        assertThat(people).isNotEmpty().allSatisfy(event -> {
            Person person = event.dataAs(DirectoryConsumer.PersonRecorded.class).person();
            assertThat(person.id()).hasToString(event.key());
            assertThat(person.email()).contains("@");
            assertThat(person.roles()).isNotEmpty();
        });
    }

    @Test
    void a_fact_and_a_field_of_a_later_version_are_no_concern_of_ours() {
        // Given
        IncomingEvent event =
                GoldenExamples.of("weibao.tickets.v1", RecordReader::read).getFirst();
        ObjectNode data = event.data().deepCopy();
        data.put("colour", "blue");
        int known = data.withArray("facts").size();
        data.withArray("facts").addObject().put("fact", "teleported").put("occurredAt", "2030-01-01T00:00:00Z");
        IncomingEvent later = new IncomingEvent(
                event.id(), event.type(), event.key(), 1, event.subject(), event.time(), null, "live", data);
        // When
        List<Entry> entries = later.dataAs(TicketMessage.class).entries(later, ZONE);
        // Then
        assertThat(entries).hasSize(known);
    }
}
