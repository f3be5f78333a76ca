package io.weibao.reporting.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic from where a rebuild had come, without a group: nobody else's reading is touched. */
final class TopicReader implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(50);
    private static final int BATCH = 2000;

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicReader(String topic, Map<String, Object> broker, Map<String, Long> positions) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(settings(broker), new StringDeserializer(), new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        partitions.forEach(partition -> {
            Long known = positions.get(name(partition));
            if (known != null) {
                consumer.seek(partition, known);
            }
        });
    }

    String topic() {
        return topic;
    }

    ConsumerRecords<String, byte[]> poll() {
        return consumer.poll(WAIT);
    }

    /** Where reading goes on, by topic and partition. */
    Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        partitions.forEach(partition -> positions.put(name(partition), consumer.position(partition)));
        return positions;
    }

    /** How many records the topic has that can be read. */
    long total() {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        return consumer.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - beginnings.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    /** Whether nothing is left to be read for the moment. */
    boolean atEnd() {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String name(TopicPartition partition) {
        return partition.topic() + "/" + partition.partition();
    }

    private static Map<String, Object> settings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
