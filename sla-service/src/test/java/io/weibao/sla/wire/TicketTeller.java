package io.weibao.sla.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Tells the life of one ticket in events, as ticket-service would. */
public final class TicketTeller {

    private static int count;
    private static @Nullable KafkaProducer<String, String> producer;

    private final UUID id = UUID.randomUUID();
    private final String number;
    private final UUID customer;
    private String origin = "live";
    private String level = "II";
    private @Nullable UUID assignee;
    private boolean open = true;
    private @Nullable Instant raisedAt;
    private long sequence;

    private TicketTeller(UUID customer) {
        this.customer = customer;
        this.number = "DEF-2026-%06d".formatted(++count);
    }

    public static TicketTeller of(UUID customer) {
        return new TicketTeller(customer);
    }

    public TicketTeller imported() {
        origin = "import";
        return this;
    }

    public TicketTeller assignedTo(UUID person) {
        assignee = person;
        return this;
    }

    public TicketTeller level(String faultLevel) {
        level = faultLevel;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public TicketTeller raised(Instant at) {
        raisedAt = at;
        return tell(
                "raised",
                fact("raised", at, "\"kind\":\"DEFECT\",\"level\":\"" + level + "\",\"businessStopped\":false"));
    }

    public TicketTeller happened(String fact, Instant at) {
        open = !fact.equals("closed") && !fact.equals("cancelled");
        return tell(fact, fact(fact, at, ""));
    }

    public TicketTeller paused(String reason, Instant at) {
        return tell("paused", fact("paused", at, "\"reason\":\"" + reason + "\""));
    }

    /** An event that means something to others, not to clocks. */
    public TicketTeller noted() {
        return tell("noted", "");
    }

    /** An event that cannot be understood. */
    public TicketTeller garbled() {
        send("garbled", "{\"ticket\":{\"id\":\"nobody\"}}");
        return this;
    }

    /** The newest event is delivered once more, as Kafka may do. */
    public TicketTeller again() {
        sequence--;
        return raised(Objects.requireNonNull(raisedAt));
    }

    /** One of the numbers never comes. */
    public TicketTeller skippingOne() {
        sequence++;
        return this;
    }

    public TicketTeller tell(String type, String facts) {
        send(type, data(type, facts));
        return this;
    }

    public static String fact(String name, Instant at, String fields) {
        return "{\"fact\":\"%s\",\"occurredAt\":\"%s\",\"recordedAt\":\"%s\"%s}"
                .formatted(name, at, at, fields.isEmpty() ? "" : "," + fields);
    }

    private void send(String type, String data) {
        sequence++;
        ProducerRecord<String, String> event = new ProducerRecord<>("weibao.tickets.v1", id.toString(), data);
        headers(type).forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Future<RecordMetadata> _ = producer().send(event);
    }

    /** One for all tests of the application; it ends with it. */
    private static synchronized KafkaProducer<String, String> producer() {
        KafkaProducer<String, String> known = producer;
        if (known == null) {
            String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
            known = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers, "linger.ms", 1),
                    new StringSerializer(),
                    new StringSerializer());
            producer = known;
        }
        return known;
    }

    public Map<String, String> headers(String type) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "io.weibao.ticket." + type + ".v1");
        headers.put("ce_source", "/weibao/ticket-service");
        headers.put("ce_subject", number);
        headers.put("ce_time", String.valueOf(raisedAt == null ? Instant.EPOCH : raisedAt));
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_customer", customer.toString());
        headers.put("ce_origin", origin);
        headers.put("content-type", "application/json");
        return headers;
    }

    public String data(String action, String facts) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "\"ticket\":{\"id\":\"%s\",\"number\":\"%s\",\"kind\":\"DEFECT\",\"originalKind\":\"DEFECT\",\"nature\":null"
                        .formatted(id, number));
        parts.add("\"level\":\"%s\",\"businessStopped\":false,\"emergency\":false".formatted(level));
        parts.add("\"customer\":{\"id\":\"%s\",\"name\":\"Customer %s\"}"
                .formatted(customer, customer.toString().substring(35)));
        parts.add("\"system\":null,\"department\":null,\"title\":\"Payroll stands still\",\"channel\":\"WEB\"");
        parts.add("\"requester\":null,\"assignee\":%s".formatted(assignee == null ? "null" : "\"" + assignee + "\""));
        parts.add("\"raisedAt\":\"%s\",\"open\":%s}".formatted(raisedAt, open));
        parts.add("\"action\":\"%s\",\"actor\":null,\"facts\":[%s]".formatted(action, facts));
        return "{" + String.join(",", parts) + "}";
    }
}
