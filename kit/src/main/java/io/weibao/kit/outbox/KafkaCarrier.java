package io.weibao.kit.outbox;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to Kafka as CloudEvents in binary mode: attributes in headers, data as the value, the key as the key. A row has arrived
 * when it stands in its own topic and, where there is one, in that of the customer's partner.
 */
@Singleton
class KafkaCarrier implements Carrier {

    private final MutinyEmitter<byte[]> channel;
    private final PartnerTopics partners;
    private final String source;

    KafkaCarrier(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> channel,
            PartnerTopics partners,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.channel = channel;
        this.partners = partners;
        this.source = "/weibao/" + service;
    }

    @Override
    public CompletableFuture<?> carry(OutboxRow row) {
        return partners.of(row)
                .thenCompose(copy -> copy.isEmpty()
                        ? send(row, row.topic())
                        : CompletableFuture.allOf(send(row, row.topic()), send(row, copy.get())));
    }

    private CompletableFuture<Void> send(OutboxRow row, String topic) {
        OutgoingKafkaRecordMetadata<String> address = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topic)
                .withKey(row.key())
                .withHeaders(headers(row))
                .build();
        byte[] value = row.data().getBytes(StandardCharsets.UTF_8);
        return channel.sendMessage(Message.of(value, Metadata.of(address))).subscribeAsCompletionStage();
    }

    private RecordHeaders headers(OutboxRow row) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "content-type", "application/json");
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.id());
        add(headers, "ce_type", row.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", row.subject());
        add(headers, "ce_time", row.occurredAt());
        add(headers, "ce_sequence", row.sequence());
        add(headers, "ce_origin", row.origin());
        add(headers, "ce_customer", row.customer());
        add(headers, "traceparent", row.traceparent());
        return headers;
    }

    private static void add(RecordHeaders headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
