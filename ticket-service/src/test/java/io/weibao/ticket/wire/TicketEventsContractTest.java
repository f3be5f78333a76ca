package io.weibao.ticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.test.Approved;
import io.weibao.ticket.desk.Fact;
import io.weibao.ticket.desk.TicketStories;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What we tell other services is what {@code contracts/} says, to the letter. */
class TicketEventsContractTest {

    private static final Path CONTRACTS = Path.of("../contracts");
    private static final Path EVENTS = CONTRACTS.resolve("events/weibao.tickets.v1");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void everyActionTellsExactlyItsGoldenExampleWhichFitsTheSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(EVENTS.resolve("ticket.v1.schema.json")));
        Set<String> told = new HashSet<>();
        for (TicketStories.Told story : TicketStories.all()) {
            OutgoingEvent event = eventOf(story);
            JsonNode example = example(event);
            assertThat(schema.validate(example.get("data"))).as(event.type()).isEmpty();
            Approved.check(EVENTS.resolve(fileOf(event, story)), JSON.writeValueAsString(example) + "\n");
            told.add(story.step().action());
        }
        assertThat(told).containsAll(TicketAction.byName().keySet()).contains("raise");
    }

    @Test
    void theCatalogueOfFactsIsTheClosedListOfTheCode() throws IOException {
        JsonNode facts = JSON.readTree(CONTRACTS.resolve("facts.json").toFile()).get("facts");

        assertThat(facts)
                .extracting(fact -> fact.get("fact").asText())
                .containsExactlyElementsOf(
                        Arrays.stream(Fact.values()).map(Fact::id).toList());
    }

    @Test
    void theFactsThatAreToldAreThoseOfTheCatalogueWithTheirFields() throws IOException {
        JsonNode facts = JSON.readTree(CONTRACTS.resolve("facts.json").toFile()).get("facts");
        for (TicketStories.Told story : TicketStories.all()) {
            story.step().facts().forEach(fact -> assertThat(facts)
                    .filteredOn(known ->
                            known.get("fact").asText().equals(fact.fact().id()))
                    .singleElement()
                    .satisfies(known -> assertThat(fact.fields().keySet())
                            .allMatch(field -> known.get("fields").has(field))));
        }
    }

    @Test
    void theCatalogueOfPauseReasonsIsThatOfTheCode() throws IOException {
        JsonNode reasons =
                JSON.readTree(CONTRACTS.resolve("pause-reasons.json").toFile()).get("reasons");
        List<JsonNode> expected = Arrays.stream(PauseReason.values())
                .<JsonNode>map(reason -> JSON.valueToTree(
                        Map.of("reason", reason.id(), "party", reason.party(), "label", Vocabulary.of(reason))))
                .toList();

        assertThat(reasons).containsExactlyElementsOf(expected);
    }

    private static OutgoingEvent eventOf(TicketStories.Told story) {
        UUID id = UUID.fromString("0190a000-0000-7000-b000-%012d".formatted(story.sequence()));
        return TicketEvents.event(id, story.ticket(), story.sequence(), story.step());
    }

    private static String fileOf(OutgoingEvent event, TicketStories.Told story) {
        String type = event.type().substring("io.weibao.".length());
        return type + (story.variant().isEmpty() ? "" : "." + story.variant()) + ".example.json";
    }

    private static JsonNode example(OutgoingEvent event) throws JsonProcessingException {
        ObjectNode example = JSON.createObjectNode().put("key", event.key());
        example.putObject("headers")
                .put("ce_specversion", "1.0")
                .put("ce_id", event.id().toString())
                .put("ce_type", event.type())
                .put("ce_source", "/weibao/ticket-service")
                .put("ce_subject", event.subject())
                .put("ce_time", event.time().toString())
                .put("ce_sequence", Long.toString(event.sequence()))
                .put("ce_customer", String.valueOf(event.customer()))
                .put("ce_origin", event.origin())
                .put("content-type", "application/json");
        example.set("data", JSON.readTree(JSON.writeValueAsString(event.data())));
        return example;
    }
}
