package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two replicas of each service work while people do; then one part after the other is killed as a power cut would. Whatever was answered with
 * success has its effect once, in order, and every alarm goes off exactly once.
 */
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PowerCutChaos {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @SuppressWarnings("NullAway.Init")
    private static List<BusyDay.Outcome> outcomes;

    @SuppressWarnings("NullAway.Init")
    private static Map<TopicPartition, Long> before;

    @SuppressWarnings("NullAway.Init")
    private static Map<TopicPartition, Long> clocksBefore;

    @BeforeAll
    static void everyPartIsKilledWhilePeopleWork() throws InterruptedException {
        var platform = Platform.running();
        before = EventLog.TICKETS.end();
        clocksBefore = EventLog.CLOCKS.end();
        var system = PromisedSystem.of(
                "停电",
                Map.of(
                        "consentRequired",
                        false,
                        "targets",
                        List.of(
                                SecondsAgreementStory.target(
                                        "response", "responded", "PT10S", Map.of("warnings", List.of("PT5S"))),
                                SecondsAgreementStory.target("resolution", "resolved", "PT2H", Map.of()))));
        try (var day = BusyDay.at(system)) {
            for (var part : List.of("ticket-service", "sla-service-2", "kafka", "postgres")) {
                day.awaitMore(8);
                platform.kill(part);
                platform.awaitHealthy(part);
            }
            platform.replicas("ticket-service").forEach(platform::awaitHealthy);
            platform.replicas("sla-service").forEach(platform::awaitHealthy);
            day.awaitMore(8);
            outcomes = day.end();
        }
    }

    @Test
    @Order(1)
    void everyStepThatWasAnsweredIsOneEventAndThoseOfATicketAreInOrder() {
        assertThat(outcomes).hasSizeGreaterThan(30);
        await("all events").atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            var found = eventsByTicket();
            return outcomes.stream()
                    .allMatch(outcome -> sequences(found, outcome).size() >= outcome.version());
        });
        var wrong = new SoftAssertions();
        var found = eventsByTicket();
        for (var outcome : outcomes) {
            var idBySequence = new LinkedHashMap<Long, String>();
            for (var event : found.getOrDefault(outcome.id().toString(), List.of())) {
                var known = idBySequence.putIfAbsent(event.sequence(), event.id());
                wrong.assertThat(known == null || known.equals(event.id()))
                        .as("a repeated event keeps its id: %s", outcome)
                        .isTrue();
            }
            var inOrder = new ArrayList<Long>();
            for (long sequence = 1; sequence <= outcome.version(); sequence++) {
                inOrder.add(sequence);
            }
            wrong.assertThat(List.copyOf(idBySequence.keySet()))
                    .as("order of %s", outcome)
                    .isEqualTo(inOrder);
        }
        wrong.assertAll();
    }

    @Test
    @Order(2)
    void theClocksHaveExactlyTheFactsThatTheJournalsTell() {
        var ids = outcomes.stream().map(BusyDay.Outcome::id).toArray(UUID[]::new);
        await("the clocks have caught up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(factsOfClocks(ids)).isEqualTo(factsOfJournals(ids)));
        assertThat(factsOfJournals(ids)).hasSizeGreaterThan(outcomes.size());
    }

    @Test
    @Order(3)
    void everyUnansweredTicketAlarmsExactlyOnce() {
        var unanswered = outcomes.stream()
                .filter(outcome -> !outcome.answered())
                .map(outcome -> outcome.id().toString())
                .toList();
        assertThat(unanswered).isNotEmpty();
        await("every alarm")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> alarms().keySet().containsAll(unanswered));
        var wrong = new SoftAssertions();
        var alarms = alarms();
        alarms.forEach((ticket, ids) ->
                wrong.assertThat(ids).as("alarms of %s", ticket).hasSize(1));
        try (var clocks = Store.SLA.asApplication().scoped("*")) {
            for (var outcome : outcomes) {
                var fired = clocks.count(
                        "select count(*) from timer t, clock c where c.id = t.clock_id and c.ticket_id = ?"
                                + " and c.target = 'response' and t.milestone = 'breach' and t.fired_at is not null",
                        outcome.id());
                // An answer within the second in which it was due keeps the promise, although the alarm has gone out.
                wrong.assertThat(fired)
                        .as("timers of %s", outcome)
                        .isBetween(
                                outcome.answered() ? 0L : 1L,
                                alarms.containsKey(outcome.id().toString()) ? 1L : 0L);
            }
        }
        wrong.assertAll();
    }

    @Test
    @Order(4)
    void anEventWhoseEffectWasWrittenButWhoseOffsetWasNotIsSeenAgainAndDoesNothing()
            throws InterruptedException, ExecutionException {
        // Given an event that sla-service holds in its hands: its transaction waits for a lock
        var platform = Platform.running();
        var known = TicketLife.raisedBy("acme-applicant", Map.of("impact", "ADVICE"));
        await("it is known").atMost(PATIENCE).until(() -> known.clocks(null).containsKey("response"));
        var ticket = (TicketLife) null;
        try (var lock = Store.SLA.asOwner()) {
            lock.execute("lock table inbox_position in share mode");
            ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "ADVICE"));
            await("a consumer waits for the lock").atMost(PATIENCE).until(() -> waitingForALock() > 0);
            // When the broker freezes, so that the effect can be written but not the offset, and all of them die
            platform.signal("kafka", "STOP");
        }
        var id = ticket.id();
        try {
            await("the effect").atMost(PATIENCE).until(() -> trackedTickets(id) == 1);
            platform.replicas("sla-service").forEach(platform::kill);
        } finally {
            // Let go on, it would find the offset waiting in its socket.
            platform.kill("kafka");
            platform.awaitHealthy("kafka");
        }
        assertThat(uncommitted()).as("events that will come again").isPositive();

        // Then it comes again after the restart and changes nothing
        platform.replicas("sla-service").forEach(platform::awaitHealthy);
        await("the group has caught up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> uncommitted() == 0);
        assertThat(trackedTickets(id)).isEqualTo(1);
        assertThat(factsOfClocks(id)).isEqualTo(factsOfJournals(id));
        var started = EventLog.CLOCKS.of(id.toString()).stream()
                .filter(event -> event.type().equals("io.weibao.sla.clock-started.v1"))
                .map(event -> event.data().at("/clock/target").asText())
                .toList();
        assertThat(started).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    @Order(5)
    void nothingIsLeftUnsentOrParked() {
        await("the outboxes are empty")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> unsent(Store.TICKETS) + unsent(Store.SLA) == 0);
        try (var desk = Store.TICKETS.asApplication().scoped("*");
                var clocks = Store.SLA.asApplication().scoped("*")) {
            assertThat(desk.rows("select * from inbox_parked")).isEmpty();
            assertThat(clocks.rows("select * from inbox_parked")).isEmpty();
        }
    }

    private static Map<String, Long> versions() {
        var versions = new HashMap<String, Long>();
        outcomes.forEach(outcome -> versions.put(outcome.id().toString(), outcome.version()));
        return versions;
    }

    private static Set<Long> sequences(Map<String, List<EventLog.Event>> found, BusyDay.Outcome outcome) {
        return found.getOrDefault(outcome.id().toString(), List.of()).stream()
                .map(EventLog.Event::sequence)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<EventLog.Event>> eventsByTicket() {
        var byTicket = new HashMap<String, List<EventLog.Event>>();
        EventLog.TICKETS.since(before).forEach(event -> byTicket.computeIfAbsent(event.key(), _ -> new ArrayList<>())
                .add(event));
        return byTicket;
    }

    /** The ids of the alarms about an unkept response, by ticket of this day. */
    private static Map<String, List<String>> alarms() {
        var mine = versions().keySet();
        var alarms = new HashMap<String, List<String>>();
        EventLog.CLOCKS.since(clocksBefore).stream()
                .filter(event -> mine.contains(event.key()))
                .filter(event -> event.type().equals("io.weibao.sla.clock-breached.v1"))
                .filter(event -> event.data().at("/clock/target").asText().equals("response"))
                .forEach(event -> {
                    var ids = alarms.computeIfAbsent(event.key(), _ -> new ArrayList<>());
                    if (!ids.contains(event.id())) {
                        ids.add(event.id());
                    }
                });
        return alarms;
    }

    private static List<List<Object>> factsOfJournals(UUID... tickets) {
        try (var desk = Store.TICKETS.asApplication().scoped("*")) {
            return desk.rows(
                    "select ticket_id, sequence, f ->> 'fact' from journal_entry, jsonb_array_elements(facts) with ordinality as e (f, place)"
                            + " where ticket_id = any (?) order by ticket_id, sequence, place",
                    (Object) tickets);
        }
    }

    private static List<List<Object>> factsOfClocks(UUID... tickets) {
        try (var clocks = Store.SLA.asApplication().scoped("*")) {
            return clocks.rows(
                    "select ticket_id, sequence, fact from service_fact where ticket_id = any (?) order by ticket_id, sequence, position",
                    (Object) tickets);
        }
    }

    private static long trackedTickets(UUID ticket) {
        try (var clocks = Store.SLA.asApplication().scoped("*")) {
            return clocks.count("select count(*) from tracked_ticket where id = ?", ticket);
        }
    }

    private static long unsent(Store store) {
        try (var session = store.asApplication().scoped("*")) {
            return session.count("select count(*) from outbox");
        }
    }

    private static long waitingForALock() {
        try (var owner = Store.SLA.asOwner()) {
            return owner.count("select count(*) from pg_locks where not granted");
        }
    }

    /** How many events of tickets lie behind what the consumers of sla-service have said they have done. */
    private static long uncommitted() throws InterruptedException, ExecutionException {
        try (var admin = EventLog.admin()) {
            var committed = admin.listConsumerGroupOffsets("sla-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            return EventLog.TICKETS.end().entrySet().stream()
                    .mapToLong(partition -> {
                        var offset = committed.get(partition.getKey());
                        return offset == null ? partition.getValue() : partition.getValue() - offset.offset();
                    })
                    .sum();
        }
    }
}
