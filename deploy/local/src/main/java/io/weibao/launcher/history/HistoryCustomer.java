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
    private static final String HISTORY = "0190a000-0000-7000-8000-0000000000fe";

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
        String id = key.equals("history") ? HISTORY : named("customer:" + key);
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("id", id).put("key", key);
        body.put("name", key.equals("history") ? "History" : key).put("zone", zone.getId());
        return platform.post("/api/v1/customers", body);
    }

    private static void agree(Platform platform, String customer, ZoneId zone) {
        ObjectNode agreement = new ObjectMapper().createObjectNode();
        agreement.put("id", named("agreement:" + customer)).put("preset", "C").put("customer", customer);
        agreement.put("zone", zone.getId());
        agreement.put("validFrom", AGREED_FROM.atStartOfDay(zone).toInstant().toString());
        platform.post("/api/v1/agreements", agreement);
    }

    /** The same id for the same name, always: whatever is made twice is made once. */
    private static String named(String name) {
        return UUID.nameUUIDFromBytes(("weibao:history:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
