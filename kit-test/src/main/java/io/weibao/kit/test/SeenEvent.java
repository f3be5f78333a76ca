package io.weibao.kit.test;

import java.util.Map;

/** A record as it lies in Kafka, for anybody to read. */
public record SeenEvent(
        String topic, int partition, long offset, String key, Map<String, String> headers, String value) {

    public SeenEvent {
        headers = Map.copyOf(headers);
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "-1"));
    }
}
