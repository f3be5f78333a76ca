package io.weibao.ticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.kit.inbox.RecordReader;
import io.weibao.kit.test.GoldenExamples;
import io.weibao.ticket.desk.ReportedFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything other services show as their golden examples can be read here, as far as it concerns us. */
class ConsumerContractTest {

    @Test
    void everyGoldenAgreementIsRead() {
        List<IncomingEvent> examples = examples("weibao.agreements.v1", AgreementRecorded.TYPE);

        assertThat(examples).isNotEmpty().allSatisfy(event -> {
            AgreementRecorded read = event.dataAs(AgreementRecorded.class);
            assertThat(read.id()).hasToString(event.key());
            assertThat(read.customer()).isNotNull();
            assertThat(read.validFrom()).isNotNull();
            assertThat(read.consentRequired())
                    .isEqualTo(event.data().path("consentRequired").asBoolean());
        });
    }

    @Test
    void everyGoldenBreachIsRead() {
        List<IncomingEvent> examples = examples("weibao.clocks.v1", ClockBreached.TYPE);

        assertThat(examples).isNotEmpty().allSatisfy(event -> {
            ClockBreached read = event.dataAs(ClockBreached.class);
            assertThat(read.ticket().id()).hasToString(event.key());
            assertThat(read.ticket().customer()).isNotNull();
            assertThat(read.clock().id()).isNotNull();
            assertThat(read.clock().target()).isNotBlank();
            assertThat(read.clock().dueAt()).isNotNull();
            assertThat(read.at()).isNotNull();
        });
    }

    @Test
    void everyGoldenFindingIsRead() {
        List<IncomingEvent> examples = examples("weibao.inspections.v1", FindingReported.TYPE);

        assertThat(examples).isNotEmpty().allSatisfy(event -> {
            ReportedFinding read = event.dataAs(FindingReported.class).reported();
            JsonNode told = event.data().path("finding");
            assertThat(read.finding().id()).hasToString(told.path("id").asText());
            assertThat(read.finding().round()).hasToString(event.key());
            assertThat(read.customer())
                    .hasToString(event.data().at("/round/customer/id").asText());
            assertThat(read.system())
                    .hasToString(event.data().at("/round/system/id").asText());
            assertThat(read.level()).hasToString(told.path("level").asText());
            assertThat(read.businessStopped())
                    .isEqualTo(told.path("businessStopped").asBoolean());
            assertThat(read.summary()).isEqualTo(told.path("summary").asText());
            assertThat(read.description()).isEqualTo(told.path("description").asText());
            assertThat(read.requestedAt()).hasToString(event.data().path("at").asText());
        });
    }

    private static List<IncomingEvent> examples(String topic, String type) {
        return GoldenExamples.of(topic, RecordReader::read).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }
}
