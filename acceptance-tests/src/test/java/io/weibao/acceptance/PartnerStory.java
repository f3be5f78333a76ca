package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's own systems read its events in Kafka, with a client that is not Java, and nobody else's. */
class PartnerStory {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ACME = topic(TicketLife.ACME);
    private static final String BORUN = topic(TicketLife.BORUN);

    @BeforeAll
    static void theSampleConsumerIsInstalled() throws IOException, InterruptedException {
        PartnerConsumer.install();
    }

    @Test
    void aPartnerReadsTheEventsOfItsCustomerOnceInOrderAndNobodyElses() {
        var mine = TicketLife.raisedBy("acme-applicant", Map.of("impact", "DEGRADED"))
                .then("engineer", "respond")
                .then("engineer", "change-level", Map.of("level", "II", "reason", "影响扩大"));
        TicketLife.raisedBy("borun-applicant", Map.of("title", "只有 Borun 知道的事"));

        try (var consumer = PartnerConsumer.of("partner-acme", password("partner-acme"), ACME)) {
            await("the ticket and its clock")
                    .atMost(PATIENCE)
                    .until(() -> told(consumer, mine, "/weibao/ticket-service").size() == 3
                            && told(consumer, mine, "/weibao/sla-service").stream()
                                    .anyMatch(
                                            event -> event.path("type").asText().endsWith("clock-met.v1")));

            assertThat(told(consumer, mine, "/weibao/ticket-service"))
                    .extracting(event -> event.path("type").asText())
                    .containsExactly(
                            "io.weibao.ticket.raised.v1",
                            "io.weibao.ticket.responded.v1",
                            "io.weibao.ticket.level-changed.v1");
            assertThat(consumer.events())
                    .allSatisfy(
                            event -> assertThat(event.path("customer").asText()).isEqualTo(TicketLife.ACME.toString()));
            assertThat(consumer.events().toString())
                    .doesNotContain("只有 Borun 知道的事", "@acme.example", "@weibao.example");
            assertInOrder(consumer.events());
        }
    }

    @Test
    void whatAPartnerReadsIsWhatTheServicesTellEachOther() {
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "ADVICE"));
        var key = ticket.id().toString();

        await("the copy")
                .atMost(PATIENCE)
                .until(() -> !new EventLog(ACME).of(key).isEmpty());
        var copy = new EventLog(ACME).of(key).getFirst();
        var original = EventLog.TICKETS.of(key).getFirst();

        assertThat(copy.headers()).isEqualTo(original.headers());
        assertThat(copy.data()).isEqualTo(original.data());
        assertThat(new EventLog(BORUN).of(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weibao.tickets.v1", "weibao.directory.v1", "weibao.clocks.v1", "BORUN", "no.such.topic"})
    void aPartnerIsRefusedWhatIsNotItsOwn(String topic) throws InterruptedException {
        var wanted = topic.equals("BORUN") ? BORUN : topic;
        try (var consumer = PartnerConsumer.of("partner-acme", password("partner-acme"), wanted)) {
            assertThat(consumer.refusal()).contains("TOPIC_AUTHORIZATION_FAILED");
        }
    }

    @ParameterizedTest
    @CsvSource({"partner-borun", "partner-acme-2", "partner-acmex", "ticket-service"})
    void aPartnerIsRefusedTheGroupsOfOthers(String group) throws InterruptedException {
        try (var consumer = PartnerConsumer.of("partner-acme", password("partner-acme"), ACME, group)) {
            // So kafkajs calls it when the broker does not let it know who coordinates the group.
            assertThat(consumer.refusal()).contains("GroupCoordinatorNotFound");
        }
    }

    @Test
    void aPartnerComesAndGoesByOneCommand() throws InterruptedException {
        var platform = Platform.running();
        var customer = UUID.randomUUID();
        var key = "p-" + customer.toString().substring(0, 8);
        as("admin")
                .body(Map.of("id", customer, "key", key, "name", "客户 " + key, "zone", "Asia/Shanghai"))
                .post("/api/v1/customers")
                .then()
                .statusCode(201);

        var said = platform.weibao(PATIENCE, "partner", "add", key);
        assertThat(said).contains("partner-" + key, topic(customer), password("partner-" + key));
        assertThat(platform.weibao(PATIENCE, "partner", "add", key)).contains(password("partner-" + key));
        assertThat(platform.weibao(PATIENCE, "partner", "list")).contains("partner-acme", "partner-" + key);
        var ticket = TicketLife.raisedBy("agent", Map.of("customer", customer)).then("agent", "respond");
        await("a copy").atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            ticket.then("engineer", "change-level", Map.of("level", "II", "reason", "再看一次"))
                    .then("engineer", "change-level", Map.of("level", "III", "reason", "又看一次"));
            return !new EventLog(topic(customer)).of(ticket.id().toString()).isEmpty();
        });
        var password = password("partner-" + key);
        try (var consumer = PartnerConsumer.of("partner-" + key, password, topic(customer))) {
            await("its events").atMost(PATIENCE).until(() -> !told(consumer, ticket, "/weibao/ticket-service")
                    .isEmpty());
        }

        platform.weibao(PATIENCE, "partner", "remove", key);
        assertThat(platform.weibao(PATIENCE, "partner", "list")).doesNotContain("partner-" + key);
        try (var consumer = PartnerConsumer.of("partner-" + key, password, topic(customer))) {
            assertThat(consumer.refusal()).contains("SASL");
        }
        var after = TicketLife.raisedBy("agent", Map.of("customer", customer));
        await("events go on")
                .atMost(PATIENCE)
                .until(() -> !EventLog.TICKETS.of(after.id().toString()).isEmpty());
        assertThat(Platform.ask(platform.home(), PATIENCE, "partner", "add", "nobody-of-this-name")
                        .exit())
                .isEqualTo(2);
    }

    /** Per source and key the sequence grows by one; the first may be above 1, for a topic may be younger than a ticket. */
    private static void assertInOrder(List<JsonNode> events) {
        var last = new HashMap<String, Long>();
        for (var event : events) {
            var of = event.path("source").asText() + " " + event.path("key").asText();
            long sequence = event.path("sequence").asLong();
            var before = last.put(of, sequence);
            assertThat(before == null ? sequence : before + 1).as(of).isEqualTo(sequence);
        }
    }

    private static List<JsonNode> told(PartnerConsumer consumer, TicketLife ticket, String source) {
        return consumer.events().stream()
                .filter(event -> event.path("source").asText().equals(source))
                .filter(event -> event.path("key").asText().equals(ticket.id().toString()))
                .toList();
    }

    private static String topic(UUID customer) {
        return "weibao.partner." + customer + ".v1";
    }

    private static String password(String user) {
        return Platform.running().secret("kafka-" + user);
    }
}
