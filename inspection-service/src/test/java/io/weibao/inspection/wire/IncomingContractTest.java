package io.weibao.inspection.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.inspection.wire.DirectoryConsumer.CustomerRecorded;
import io.weibao.inspection.wire.DirectoryConsumer.PersonRecorded;
import io.weibao.inspection.wire.DirectoryConsumer.SystemRecorded;
import io.weibao.inspection.wire.TicketConsumer.TicketMessage;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.kit.inbox.RecordReader;
import io.weibao.kit.test.GoldenExamples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything ticket-service shows as its golden examples can be read here, and what we do not know does not disturb. */
class IncomingContractTest {

    @Test
    void every_golden_ticket_event_is_read() {
        List<IncomingEvent> examples = GoldenExamples.of("weibao.tickets.v1", RecordReader::read);
        assertThat(examples).isNotEmpty().allSatisfy(event -> {
            TicketMessage message = event.dataAs(TicketMessage.class);
            assertThat(message.ticket().id()).hasToString(event.key());
            assertThat(message.ticket().linked().number()).isEqualTo(event.subject());
            assertThat(message.ticket().customer().name()).isNotBlank();
        });
    }

    @Test
    void the_finding_a_ticket_came_from_is_read() {
        IncomingEvent event =
                GoldenExamples.of("weibao.tickets.v1", RecordReader::read).getFirst();
        ObjectNode data = event.data().deepCopy();
        data.withObject("/ticket/finding")
                .put("id", "0190a300-0000-7000-8000-0000000000f1")
                .put("round", "0190a300-0000-7000-8000-000000000001")
                .put("colour", "blue");
        IncomingEvent later = new IncomingEvent(
                event.id(), event.type(), event.key(), 1, event.subject(), event.time(), null, "live", data);
        assertThat(later.dataAs(TicketMessage.class).ticket().finding())
                .extracting(finding -> finding.id().toString())
                .isEqualTo("0190a300-0000-7000-8000-0000000000f1");
    }

    @Test
    void every_golden_customer_system_and_person_is_read() {
        assertThat(directory("customer")).isNotEmpty().allSatisfy(event -> assertThat(
                        event.dataAs(CustomerRecorded.class).named().id())
                .hasToString(event.key()));
        assertThat(directory("system")).isNotEmpty().allSatisfy(event -> assertThat(
                        event.dataAs(SystemRecorded.class).named().name())
                .isNotBlank());
        assertThat(directory("person")).isNotEmpty().allSatisfy(event -> assertThat(
                        event.dataAs(PersonRecorded.class).person().roles())
                .isNotEmpty());
    }

    private static List<IncomingEvent> directory(String what) {
        return GoldenExamples.of("weibao.directory.v1", RecordReader::read).stream()
                .filter(event -> event.type().equals("io.weibao.directory." + what + "-recorded.v1"))
                .toList();
    }
}
