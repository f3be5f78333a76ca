package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Partner systems are not written in Java: kcat, a client in C, reads our events with everything that belongs to them. */
class EventsStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aForeignClientReadsEveryStepOfATicketInOrderWithItsHeaders() {
        // Given a ticket that took three steps
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "DEGRADED", "title", "页面打不开"))
                .then("engineer", "respond")
                .then("engineer", "pause", Map.of("reason", "waiting-for-customer", "note", "等待截图"));

        // When kcat reads the topic
        var events = new ArrayList<JsonNode>();
        await("three events").atMost(Duration.ofSeconds(60)).until(() -> {
            events.clear();
            kcat("operator", Platform.running().secret("kafka-operator"))
                    .words()
                    .lines()
                    .filter(line -> line.contains(ticket.id().toString()))
                    .map(EventsStory::tree)
                    .filter(event ->
                            event.path("key").asText().equals(ticket.id().toString()))
                    .forEach(events::add);
            return events.size() >= 3;
        });

        // Then they are CloudEvents, in the order of the ticket's versions
        assertThat(events)
                .extracting(event -> headers(event).get("ce_type"))
                .containsExactly(
                        "io.weibao.ticket.raised.v1", "io.weibao.ticket.responded.v1", "io.weibao.ticket.paused.v1");
        assertThat(events)
                .extracting(event -> headers(event).get("ce_sequence"))
                .containsExactly("1", "2", "3");
        assertThat(events).extracting(event -> headers(event).get("ce_id")).doesNotHaveDuplicates();
        for (var event : events) {
            assertThat(headers(event))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/weibao/ticket-service")
                    .containsEntry("ce_subject", ticket.number())
                    .containsEntry("ce_customer", TicketLife.ACME.toString())
                    .containsEntry("ce_origin", "live")
                    .containsEntry("content-type", "application/json")
                    .containsKey("ce_time");
            assertThat(UUID.fromString(headers(event).get("ce_id")).version()).isEqualTo(7);
            assertThat(tree(event.path("payload").asText()).at("/ticket/title").asText())
                    .isEqualTo("页面打不开");
        }
    }

    @Test
    void whoeverHasNoRightToATopicReadsNothing() {
        assertThat(kcat("operator", "guessed").exit()).isNotZero();
        assertThat(kcat("ticket-service", Platform.running().secret("kafka-ticket-service"))
                        .exit())
                .isNotZero();
    }

    private static Platform.Said kcat(String user, String password) {
        var command = List.of(
                "kcat",
                "-q",
                "-C",
                "-J",
                "-e",
                "-o",
                "beginning",
                "-b",
                Platform.running().plainAddress("kafka"),
                "-t",
                "weibao.tickets.v1",
                "-m",
                "5",
                "-X",
                "security.protocol=SASL_PLAINTEXT",
                "-X",
                "sasl.mechanism=PLAIN",
                "-X",
                "sasl.username=" + user,
                "-X",
                "sasl.password=" + password);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Platform.Said(process.exitValue(), said);
        } catch (IOException e) {
            throw new AssertionError("kcat must be installed: apt-get install kcat", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** kcat prints headers as one list: name, value, name, value. */
    private static Map<String, String> headers(JsonNode event) {
        var headers = new HashMap<String, String>();
        var list = event.path("headers");
        for (int i = 0; i + 1 < list.size(); i += 2) {
            headers.put(list.get(i).asText(), list.get(i + 1).asText());
        }
        return headers;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
