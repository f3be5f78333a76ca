package io.weibao.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A Kafka consumer of the bench's own that sees each record of a topic from now on, in a thread of its own. */
final class Topic implements AutoCloseable {

    /** Takes a record; the time is that of {@link System#nanoTime()} when it arrived. */
    @FunctionalInterface
    interface Reader {

        void read(ConsumerRecord<String, byte[]> record, long arrivedAt);
    }

    private static final Duration POLL = Duration.ofMillis(100);
    private static final long PATIENCE = 30;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Reader reader;
    private final CompletableFuture<Void> reading = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean closed;

    private Topic(Installation platform, String name, Reader reader) {
        Map<String, Object> configuration = platform.kafka();
        configuration.put("enable.auto.commit", false);
        this.consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new ByteArrayDeserializer());
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("topic-" + name).daemon().start(() -> read(name));
    }

    /** Returns when it stands at the topic's end: what is written from now on will be seen. */
    static Topic from(Installation platform, String name, Reader reader) throws InterruptedException {
        var topic = new Topic(platform, name, reader);
        try {
            topic.reading.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Topic " + name + " cannot be read", e);
        }
        return topic;
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private void read(String name) {
        try (consumer) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            reading.complete(null);
            while (!closed) {
                var records = consumer.poll(POLL);
                long now = System.nanoTime();
                records.forEach(record -> reader.read(record, now));
            }
        } catch (RuntimeException e) {
            reading.completeExceptionally(e);
            throw e;
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
