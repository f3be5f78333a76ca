package io.weibao.launcher.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Sends incidents in batches that stay under the platform's limits of number and size, and gathers what became of each row. */
final class HistorySender {

    private static final int TICKETS_AT_ONCE = 100;
    private static final int CHARACTERS_AT_ONCE = 600_000;

    private final Platform platform;
    private final String customer;
    private final String source;
    private final String zone;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> ticketByIncident = new LinkedHashMap<>();
    private final Map<String, Long> rowsByOutcome = new TreeMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    HistorySender(Platform platform, String customer, String source, String zone) {
        this.platform = platform;
        this.customer = customer;
        this.source = source;
        this.zone = zone;
    }

    /** Sends all incidents; after each batch it tells how many rows have been answered. */
    void send(List<Incident> incidents, LongConsumer rowsDone) {
        List<Incident> batch = new ArrayList<>();
        ArrayNode tickets = json.createArrayNode();
        long characters = 0;
        long done = 0;
        for (Incident incident : incidents) {
            ObjectNode ticket = ticket(incident);
            long size = ticket.toString().length();
            if (!batch.isEmpty() && (batch.size() == TICKETS_AT_ONCE || characters + size > CHARACTERS_AT_ONCE)) {
                done += send(batch, tickets);
                rowsDone.accept(done);
                batch.clear();
                tickets = json.createArrayNode();
                characters = 0;
            }
            batch.add(incident);
            tickets.add(ticket);
            characters += size;
        }
        if (!batch.isEmpty()) {
            rowsDone.accept(done + send(batch, tickets));
        }
    }

    /** Our ticket of each incident that has one. */
    Map<String, String> ticketByIncident() {
        return Map.copyOf(ticketByIncident);
    }

    /** How many rows were accepted, already known, rejected. */
    Map<String, Long> rowsByOutcome() {
        return new TreeMap<>(rowsByOutcome);
    }

    List<RejectedRow> rejected() {
        return List.copyOf(rejected);
    }

    private long send(List<Incident> batch, ArrayNode tickets) {
        ObjectNode body = json.createObjectNode();
        body.put("customer", customer).put("source", source).put("zone", zone).set("tickets", tickets);
        JsonNode answer = platform.post("/api/v1/history/tickets", body);
        Map<String, Incident> byNumber =
                batch.stream().collect(Collectors.toMap(Incident::number, incident -> incident));
        for (JsonNode receipt : answer.path("tickets")) {
            Incident incident = byNumber.get(receipt.path("number").asText());
            if (incident != null) {
                gather(receipt, incident);
            }
        }
        return batch.stream().mapToLong(incident -> incident.rows().size()).sum();
    }

    private void gather(JsonNode receipt, Incident incident) {
        if (receipt.path("ticket").isTextual()) {
            ticketByIncident.put(incident.number(), receipt.path("ticket").asText());
        }
        Map<String, Incident.Row> byKey = new HashMap<>();
        incident.rows().forEach(row -> byKey.put(row.key(), row));
        for (JsonNode outcome : receipt.path("rows")) {
            rowsByOutcome.merge(outcome.path("outcome").asText(), 1L, Long::sum);
            Incident.Row row = byKey.get(outcome.path("key").asText());
            if (outcome.path("outcome").asText().equals("rejected") && row != null) {
                rejected.add(new RejectedRow(
                        row.position(),
                        incident.number(),
                        outcome.path("reason").asText(),
                        String.join(",", row.columns().values())));
            }
        }
    }

    private ObjectNode ticket(Incident incident) {
        ObjectNode ticket = json.createObjectNode();
        ticket.put("number", incident.number()).put("title", incident.title());
        ticket.put("channel", "Phone".equals(incident.last().columns().get("contact_type")) ? "HOTLINE" : "WEB");
        ticket.put("openedAt", incident.openedAt().toString());
        if (incident.resolvedAt() != null) {
            ticket.put("resolvedAt", incident.resolvedAt().toString());
        }
        ArrayNode rows = ticket.putArray("rows");
        incident.rows().forEach(row -> rows.add(row(row)));
        return ticket;
    }

    private ObjectNode row(Incident.Row row) {
        ObjectNode node = json.createObjectNode();
        node.put("key", row.key()).put("position", row.position());
        node.put("at", row.at().toString()).put("state", row.state());
        if (row.priority() != null) {
            node.put("priority", row.priority());
        }
        return node.set("columns", json.valueToTree(row.columns()));
    }
}
