package io.weibao.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attributes of an event as one JSON object, for parking. */
final class EventHeaders {

    private static final JsonMapper JSON = new JsonMapper();

    private EventHeaders() {}

    static String of(IncomingEvent event) {
        ObjectNode headers = JSON.createObjectNode()
                .put("id", event.id().toString())
                .put("type", event.type())
                .put("subject", event.subject())
                .put("time", event.time().toString())
                .put("origin", event.origin());
        UUID customer = event.customer();
        if (customer != null) {
            headers.put("customer", customer.toString());
        }
        return headers.toString();
    }

    static IncomingEvent event(String headers, String payload, String key, long sequence) {
        try {
            JsonNode attributes = JSON.readTree(headers);
            return new IncomingEvent(
                    UUID.fromString(attributes.path("id").asText()),
                    attributes.path("type").asText(),
                    key,
                    sequence,
                    attributes.path("subject").asText(),
                    Instant.parse(attributes.path("time").asText()),
                    customer(attributes),
                    attributes.path("origin").asText(),
                    JSON.readTree(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A parked event cannot be read", e);
        }
    }

    private static @Nullable UUID customer(JsonNode attributes) {
        return attributes.hasNonNull("customer")
                ? UUID.fromString(attributes.path("customer").asText())
                : null;
    }
}
