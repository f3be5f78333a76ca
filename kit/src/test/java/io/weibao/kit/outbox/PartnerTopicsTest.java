package io.weibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.kit.time.Ids;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class PartnerTopicsTest {

    private static final String SHARED = "kit.shared";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    BrokerTopics broker;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final UUID partner = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aCustomerWithATopicOfItsOwnGetsItsOwnEventsThereAsTheyAreInTheirOrder() {
        createTopic(partner);
        List<String> keys = List.of(key(), key());
        for (long sequence = 1; sequence <= 20; sequence++) {
            for (String key : keys) {
                publish(SHARED, key, sequence, partner);
            }
            publish(SHARED, key(), 1, other);
            publish(SHARED, key(), 1, null);
            publish("kit.internal", key(), 1, partner);
        }

        List<SeenEvent> copies = events(PartnerTopics.name(partner), 40);
        assertThat(copies).hasSize(40).allSatisfy(EventProbe::assertHeaders);
        for (String key : keys) {
            assertThat(of(key, copies))
                    .extracting(SeenEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 20).boxed().toList());
            assertThat(of(key, copies))
                    .extracting(SeenEvent::headers, SeenEvent::value)
                    .containsExactlyElementsOf(of(key, events(SHARED, 40)).stream()
                            .map(event -> tuple(event.headers(), event.value()))
                            .toList());
        }
        assertThat(broker.names().join()).doesNotContain(PartnerTopics.name(other));
    }

    @Test
    void goesOnWithoutATopicThatWasTakenAway() throws Exception {
        createTopic(partner);
        String key = key();
        publish(SHARED, key, 1, partner);
        assertThat(events(PartnerTopics.name(partner), 1)).hasSize(1);

        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(PartnerTopics.name(partner))).all().get();
        }
        await().atMost(PATIENCE).until(() -> !broker.names().join().contains(PartnerTopics.name(partner)));
        publish(SHARED, key, 2, partner);
        try (EventProbe probe = EventProbe.on(SHARED)) {
            probe.awaitAtLeast(2, event -> event.key().equals(key));
        }
    }

    @Test
    void whatIsSentAgainForRebuildingIsNoNewsForPartners() {
        PartnerTopics topics = new PartnerTopics(Optional.of(List.of(SHARED)), new NeverAsked());

        assertThat(topics.of(row(SHARED + ".rebuild", partner)).join()).isEmpty();
        assertThat(topics.of(row(SHARED, null)).join()).isEmpty();
    }

    private void createTopic(UUID customer) {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(PartnerTopics.name(customer), 6, (short) 1)));
        }
        await().atMost(PATIENCE).until(() -> broker.names().join().contains(PartnerTopics.name(customer)));
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    private List<SeenEvent> events(String topic, int count) {
        try (EventProbe probe = EventProbe.on(topic)) {
            return probe.awaitAtLeast(
                    count, event -> partner.toString().equals(event.headers().get("ce_customer")));
        }
    }

    private static List<SeenEvent> of(String key, List<SeenEvent> events) {
        return events.stream().filter(event -> event.key().equals(key)).toList();
    }

    private void publish(String topic, String key, long sequence, @Nullable UUID customer) {
        unitOfWork.run(
                Scope.everything(),
                () -> outbox.publish(new OutgoingEvent(
                        ids.next(),
                        topic,
                        key,
                        sequence,
                        "io.weibao.kit.tried.v1",
                        "T-" + sequence,
                        customer,
                        "live",
                        clock.instant(),
                        Map.of("n", sequence))));
    }

    private OutboxRow row(String topic, @Nullable UUID customer) {
        return new OutboxRow(
                (short) 0, 0, ids.next(), topic, key(), 1, "t", "s", customer, "live", clock.instant(), null, "{}");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** Rows that partners never see must not even make us ask the broker. */
    private static final class NeverAsked extends BrokerTopics {

        NeverAsked() {
            super(Map.of());
        }

        @Override
        synchronized CompletableFuture<Set<String>> names() {
            throw new IllegalStateException("asked the broker");
        }
    }
}
