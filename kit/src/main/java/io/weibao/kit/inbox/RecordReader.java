package io.weibao.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads a Kafka record as a CloudEvent in binary mode. */
public final class RecordReader {

    private static final JsonMapper JSON = new JsonMapper();

    private RecordReader() {}

    /** The event of this record; readers that need no inbox (a cache, a live view) use it directly. */
    public static IncomingEvent read(ConsumerRecord<String, byte[]> record) {
        try {
            String customer = header(record, "ce_customer");
            return new IncomingEvent(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_type"),
                    key(record),
                    Long.parseLong(required(record, "ce_sequence")),
                    required(record, "ce_subject"),
                    Instant.parse(required(record, "ce_time")),
                    customer == null ? null : UUID.fromString(customer),
                    required(record, "ce_origin"),
                    data(record));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRecord("An attribute of the event is wrong", e);
        }
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            throw new UnreadableRecord("The event has no data");
        }
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UnreadableRecord("The data of the event is not JSON", e);
        }
    }

    private static String key(ConsumerRecord<String, byte[]> record) {
        String key = record.key();
        if (key == null) {
            throw new UnreadableRecord("The event has no key");
        }
        return key;
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new UnreadableRecord("The event has no " + name);
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
