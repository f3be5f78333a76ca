package io.weibao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic as the operator sees it: every record that lies there, duplicates and all. */
record EventLog(String topic) {

    static final EventLog TICKETS = new EventLog("weibao.tickets.v1");
    static final EventLog CLOCKS = new EventLog("weibao.clocks.v1");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(200);

    /** One record, with the CloudEvents attributes that its headers carry. */
    record Event(String key, Map<String, String> headers, JsonNode data, TopicPartition partition, long offset) {

        private static Event of(ConsumerRecord<String, byte[]> found) {
            var headers = new LinkedHashMap<String, String>();
            found.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            try {
                return new Event(
                        found.key(),
                        headers,
                        JSON.readTree(found.value()),
                        new TopicPartition(found.topic(), found.partition()),
                        found.offset());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String id() {
            return headers.getOrDefault("ce_id", "");
        }

        String type() {
            return headers.getOrDefault("ce_type", "");
        }

        long sequence() {
            return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
        }
    }

    /** Where the topic ends now; what is read from there on is new. */
    Map<TopicPartition, Long> end() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer));
        }
    }

    List<Event> of(String key) {
        return since(Map.of()).stream().filter(event -> event.key().equals(key)).toList();
    }

    /** Everything from some positions to the end of now, in the order of each partition; a partition not named is read whole. */
    List<Event> since(Map<TopicPartition, Long> positions) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, positions.getOrDefault(partition, 0L)));
            var end = consumer.endOffsets(partitions);
            var events = new ArrayList<Event>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
                consumer.poll(POLL).forEach(found -> events.add(Event.of(found)));
            }
            return events;
        }
    }

    static Admin admin() {
        return Admin.create(login());
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(login(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> login() {
        var platform = Platform.running();
        return Map.of(
                "bootstrap.servers",
                platform.plainAddress("kafka"),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"operator\" password=\""
                        + platform.secret("kafka-operator") + "\";");
    }
}
