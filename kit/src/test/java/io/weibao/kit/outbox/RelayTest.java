package io.weibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.app.Database;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.kit.time.Ids;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class RelayTest {

    private static final String TOPIC = "kit.relay";
    private static final Logger LOG = Logger.getLogger(RelayTest.class);

    @Inject
    Outbox outbox;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    RelayAddress address;

    @Inject
    KafkaCarrier carrier;

    @Test
    void writesAnEventAsACloudEventWithItsAttributesInHeaders() {
        String key = key();
        publish(event(key, 1, Map.of("greeting", "你好")));

        try (EventProbe probe = EventProbe.on(TOPIC)) {
            SeenEvent seen = probe.await(event -> event.key().equals(key));
            EventProbe.assertHeaders(seen);
            assertThat(seen.headers())
                    .containsEntry("ce_source", "/weibao/kit-under-test")
                    .containsEntry("ce_customer", Tokens.ACME.toString())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_origin", "live");
            assertThat(seen.value()).isEqualTo("{\"greeting\":\"你好\"}");
        }
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void sendsNothingOfWhatWasUndone() {
        String undone = key();
        assertThatThrownBy(() -> unitOfWork.run(Scope.everything(), () -> {
                    outbox.publish(event(undone, 1, Map.of()));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        String done = key();
        publish(event(done, 1, Map.of()));

        try (EventProbe probe = EventProbe.on(TOPIC)) {
            probe.await(event -> event.key().equals(done));
            assertThat(probe.matching(event -> event.key().equals(undone))).isEmpty();
        }
    }

    @Test
    void takesEventsInATransactionOnly() {
        assertThatThrownBy(() -> outbox.publish(event(key(), 1, Map.of()))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoRelaysOnOneDatabaseSendEveryRowOnceAndEachKeyInOrder() throws InterruptedException {
        List<String> keys = keys(40);
        Thread second = startRelay(carrier);
        try {
            publishInTurn(keys, 1, 12, 7);
            assertArrived(keys, 12, true);
        } finally {
            second.interrupt();
            second.join();
        }
    }

    @Test
    void aRelayThatLosesItsConnectionLosesItsSlotsAndNoEvent() throws InterruptedException {
        List<String> keys = keys(20);
        Thread second = startRelay(carrier);
        try {
            for (int round = 0; round < 4; round++) {
                publishInTurn(keys, 1 + round * 5L, 5, round);
                database.texts(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'outbox-relay'");
            }
            assertArrived(keys, 20, false);
        } finally {
            second.interrupt();
            second.join();
        }
    }

    @Test
    void goesOnWhereItStoodWhenTheBrokerReturns() {
        List<String> keys = keys(20);
        publishInTurn(keys, 1, 3, 1);
        WeibaoStack.brokerDisappears();
        try {
            publishInTurn(keys, 4, 3, 2);
            assertThat(waiting()).isPositive();
        } finally {
            WeibaoStack.brokerReturns();
        }
        publishInTurn(keys, 7, 3, 3);
        assertArrived(keys, 9, false);
    }

    @Test
    void holdsBackTheKeyOfAnEventThatCannotGoAndNoOther() {
        String poisoned = key();
        String healthy = key();
        String tooLarge = "x".repeat(2_000_000);
        publish(
                event(poisoned, 1, Map.of()),
                event(poisoned, 2, Map.of("text", tooLarge)),
                event(poisoned, 3, Map.of()));
        publish(LongStream.rangeClosed(1, 5)
                .mapToObj(n -> event(healthy, n, Map.of()))
                .toArray(OutgoingEvent[]::new));

        try (EventProbe probe = EventProbe.on(TOPIC)) {
            probe.awaitAtLeast(5, event -> event.key().equals(healthy));
            assertThat(probe.awaitAtLeast(1, event -> event.key().equals(poisoned)))
                    .extracting(SeenEvent::sequence)
                    .containsExactly(1L);
            unitOfWork.run(
                    Scope.everything(),
                    () -> database.execute("delete from outbox where event_key = ? and sequence = 2", poisoned));
            assertThat(probe.awaitAtLeast(2, event -> event.key().equals(poisoned)))
                    .extracting(SeenEvent::sequence)
                    .containsExactly(1L, 3L);
        }
    }

    @Test
    void tidiesTheTableAfterSomeThousandRowsItselfSoThatLookingStaysCheap() {
        String key = key();
        publish(LongStream.rangeClosed(1, 2_500)
                .mapToObj(n -> event(UUID.randomUUID().toString(), n, Map.of()))
                .toArray(OutgoingEvent[]::new));
        publish(event(key, 1, Map.of()));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(waiting(Set.of(key))).isZero());

        await().untilAsserted(() -> assertThat(
                        database.number("select vacuum_count from pg_stat_user_tables where relname = 'outbox'"))
                .isPositive());
    }

    private Thread startRelay(Carrier by) {
        return Thread.ofPlatform().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try (RelaySession session = address.open()) {
                    new RelayLoop(session, by, new Bell(), backlog -> {}).run();
                } catch (SQLException e) {
                    LOG.infof("Second relay begins anew reason=%s", e.getMessage());
                } catch (InterruptedException _) {
                    return;
                }
            }
        });
    }

    /** Each key's events in sequence, the keys' transactions mixed by a generator whose seed is told. */
    private void publishInTurn(List<String> keys, long first, int count, long seed) {
        LOG.infof("Keys are mixed seed=%s", seed);
        Random random = new Random(seed);
        Map<String, Long> next = new HashMap<>();
        List<String> open = new ArrayList<>(keys);
        while (!open.isEmpty()) {
            String key = open.get(random.nextInt(open.size()));
            long sequence = next.merge(key, 1L, Long::sum) - 1 + first;
            publish(event(key, sequence, Map.of("n", sequence)));
            if (sequence == first + count - 1) {
                open.remove(key);
            }
        }
    }

    private void assertArrived(List<String> keys, int count, boolean onceExactly) {
        Set<String> ours = new HashSet<>(keys);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(waiting(ours)).isZero());
        try (EventProbe probe = EventProbe.on(TOPIC)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertInOrder(
                            probe.matching(event -> ours.contains(event.key())), keys, count, onceExactly));
        }
    }

    private static void assertInOrder(List<SeenEvent> seen, List<String> keys, int count, boolean onceExactly) {
        List<Long> expected = LongStream.rangeClosed(1, count).boxed().toList();
        for (String key : keys) {
            List<Long> sequences = seen.stream()
                    .filter(event -> event.key().equals(key))
                    .map(SeenEvent::sequence)
                    .toList();
            assertThat(onceExactly ? sequences : sequences.stream().distinct().toList())
                    .as(key)
                    .isEqualTo(expected);
        }
    }

    private void publish(OutgoingEvent... events) {
        unitOfWork.run(Scope.everything(), () -> outbox.publish(events));
    }

    private OutgoingEvent event(String key, long sequence, Object data) {
        return new OutgoingEvent(
                ids.next(),
                TOPIC,
                key,
                sequence,
                "io.weibao.kit.tried.v1",
                "T-" + sequence,
                Tokens.ACME,
                "live",
                clock.instant(),
                data);
    }

    private long waiting() {
        return unitOfWork.reading(
                Scope.everything(), () -> database.number("select count(*) from outbox where topic = ?", TOPIC));
    }

    private long waiting(Set<String> keys) {
        return unitOfWork.reading(
                Scope.everything(),
                () -> database.number(
                        "select count(*) from outbox where event_key = any (?::text[])",
                        "{" + String.join(",", keys) + "}"));
    }

    private static List<String> keys(int count) {
        return LongStream.range(0, count).mapToObj(_ -> key()).toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
