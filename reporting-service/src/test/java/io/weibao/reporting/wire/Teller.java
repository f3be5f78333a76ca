package io.weibao.reporting.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Tells events of one thing, numbered without holes, as the service that owns it would. */
public class Teller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static @Nullable KafkaProducer<String, String> producer;

    private final String topic;
    private final UUID key;
    private final @Nullable UUID customer;
    private String origin = "live";
    private long sequence;

    Teller(String topic, UUID key, @Nullable UUID customer) {
        this.topic = topic;
        this.key = key;
        this.customer = customer;
    }

    final void origin(String from) {
        origin = from;
    }

    final String origin() {
        return origin;
    }

    final void skip() {
        sequence++;
    }

    final long sequence() {
        return sequence;
    }

    /** Maps may hold null; moments and ids are written as text. */
    final void tell(String type, String subject, Instant at, Map<String, ?> data) {
        sequence++;
        send(type, subject, at, write(data));
    }

    final void send(String type, String subject, Instant at, String data) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, key.toString(), data);
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/weibao/test");
        headers.put("ce_subject", subject);
        headers.put("ce_time", at.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        if (customer != null) {
            headers.put("ce_customer", customer.toString());
        }
        headers.put("ce_origin", origin);
        headers.put("content-type", "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Future<RecordMetadata> _ = producer().send(event);
    }

    private static String write(Map<String, ?> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object in which nothing may be missing. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            object.put(
                    (String) namesAndValues[i],
                    value instanceof UUID || value instanceof Instant || value instanceof LocalDate
                            ? value.toString()
                            : value);
        }
        return object;
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
}
