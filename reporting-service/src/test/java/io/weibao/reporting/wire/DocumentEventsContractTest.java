package io.weibao.reporting.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.test.GoldenExamples;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.register.IssuedDocument;
import io.weibao.reporting.register.IssuedDocument.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What we publish about documents is exactly what the contract's golden examples show, and follows its schema. */
class DocumentEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");

    @Test
    void an_incident_report_is_told_as_its_example_shows() {
        isGolden("report.document-issued.v1.example.json", report());
    }

    @Test
    void a_summary_that_replaces_another_is_told_as_its_example_shows() {
        isGolden("report.document-issued.v1.replacing.example.json", summary());
    }

    private static void isGolden(String name, IssuedDocument document) {
        // Given
        JsonNode golden = GoldenExamples.read(DocumentEvents.TOPIC, name);
        // When
        OutgoingEvent event = DocumentEvents.event(document, UUID.randomUUID());
        JsonNode ours = JSON.valueToTree(event.data());
        // Then
        assertThat(ours).isEqualTo(golden.path("data"));
        assertThat(event.type())
                .isEqualTo(golden.path("headers").path("ce_type").asText());
        assertThat(event.subject())
                .isEqualTo(golden.path("headers").path("ce_subject").asText());
        assertThat(event.key()).isEqualTo(golden.path("key").asText());
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(GoldenExamples.read(DocumentEvents.TOPIC, "report.document-issued.v1.schema.json"))
                        .validate(ours))
                .isEmpty();
    }

    private static IssuedDocument report() {
        return new IssuedDocument(
                UUID.fromString("0190a400-0000-7000-8000-000000000001"),
                "IR-2026-000001",
                DocumentKind.INCIDENT_REPORT,
                Language.ZH,
                ACME,
                "Acme 制造",
                UUID.fromString("0190a000-0000-7000-8000-0000000000e1"),
                "ERP",
                null,
                null,
                UUID.fromString("0190a000-0000-7000-a000-000000000001"),
                "DEF-2026-000001",
                7L,
                null,
                "ticket/0190a000-0000-7000-a000-000000000001/7",
                1,
                null,
                null,
                Instant.parse("2026-03-02T01:36:02Z"),
                null,
                null,
                new Sealed("a".repeat(64), 51_200),
                new Sealed("b".repeat(64), 20_480));
    }

    private static IssuedDocument summary() {
        return new IssuedDocument(
                UUID.fromString("0190a400-0000-7000-8000-000000000002"),
                "OS-2026-000002",
                DocumentKind.OPERATIONS_SUMMARY,
                Language.EN,
                ACME,
                "Acme 制造",
                null,
                null,
                LocalDate.parse("2026-02-01"),
                LocalDate.parse("2026-02-28"),
                null,
                null,
                null,
                null,
                "period/0190a000-0000-7000-8000-00000000000a/all/2026-02-01/2026-02-28",
                2,
                "OS-2026-000001",
                null,
                Instant.parse("2026-03-03T02:00:00Z"),
                UUID.fromString("0190a000-0000-7000-9000-000000000005"),
                "manager",
                new Sealed("c".repeat(64), 102_400),
                new Sealed("d".repeat(64), 40_960));
    }
}
