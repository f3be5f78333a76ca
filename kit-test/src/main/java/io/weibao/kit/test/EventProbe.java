package io.weibao.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Reads a topic from its beginning, as a reader outside would, and waits until what a test expects is there. */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<SeenEvent> seen = new ArrayList<>();

    private EventProbe(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", EmbeddedKafka.bootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> consumer.partitionsFor(topic), found -> !found.isEmpty())
                        .stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    public static EventProbe on(String topic) {
        return new EventProbe(topic);
    }

    /** The first event that fits, however long it has been there; fails if none comes in time. */
    public SeenEvent await(Predicate<SeenEvent> fits) {
        return awaitAtLeast(1, fits).getFirst();
    }

    /** All events that fit, once there are this many, in the order of their partitions. */
    public List<SeenEvent> awaitAtLeast(int count, Predicate<SeenEvent> fits) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> matching(fits), found -> found.size() >= count);
    }

    /** What has come so far and fits. */
    public List<SeenEvent> matching(Predicate<SeenEvent> fits) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
            seen.add(read(record));
        }
        return seen.stream().filter(fits).toList();
    }

    /** Asserts the attributes every event of ours has, as CloudEvents writes them for Kafka. */
    public static void assertHeaders(SeenEvent event) {
        assertThat(event.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_specversion", "1.0")
                .containsKeys("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_sequence", "ce_origin");
    }

    /** Puts a record into a topic, as another service or a stranger would. */
    public static void send(String topic, String key, Map<String, String> headers, String value) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedKafka.bootstrap()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            assertThat(producer.send(record)).succeedsWithin(PATIENCE);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static SeenEvent read(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        String value = new String(record.value(), StandardCharsets.UTF_8);
        return new SeenEvent(
                record.topic(), record.partition(), record.offset(), String.valueOf(record.key()), headers, value);
    }
}
