package io.weibao.launcher.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The customer that takes the history, and the agreement its incidents are judged by. Both are made when absent, once. */
record HistoryCustomer(String id, String name, boolean agreementMade) {

    /** The customer with the key {@code history} has the same id on every installation. */
    private static final UUID HISTORY = UUID.fromString("0190a000-0000-7000-8000-0000000000fe");

    private static final LocalDate AGREED_FROM = LocalDate.of(2016, 1, 1);

    static HistoryCustomer foundOrMade(Platform platform, String key, ZoneId zone) {
        JsonNode customer = platform.list("/api/v1/customers?key=" + Platform.encoded(key)).stream()
                .findFirst()
                .orElseGet(() -> make(platform, key, zone));
        String id = customer.path("id").asText();
        boolean absent = platform.list("/api/v1/agreements?customer=" + id).isEmpty();
        if (absent) {
            agree(platform, id, zone);
        }
        return new HistoryCustomer(id, customer.path("name").asText(), absent);
    }

    private static JsonNode make(Platform platform, String key, ZoneId zone) {
        UUID id = key.equals("history")
                ? HISTORY
                : UUID.nameUUIDFromBytes(("weibao:history:" + key).getBytes(StandardCharsets.UTF_8));
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("id", id.toString()).put("key", key);
        body.put("name", key.equals("history") ? "History" : key).put("zone", zone.getId());
        return platform.post("/api/v1/customers", body, null);
    }

    private static void agree(Platform platform, String customer, ZoneId zone) {
        ObjectNode agreement = platform.get("/api/v1/agreement-presets/C").deepCopy();
        agreement.put("customer", customer).putNull("system").put("zone", zone.getId());
        agreement
                .put("validFrom", AGREED_FROM.atStartOfDay(zone).toInstant().toString())
                .putNull("validUntil");
        platform.post("/api/v1/agreements", agreement, "history-preset-c-" + customer);
    }
}
