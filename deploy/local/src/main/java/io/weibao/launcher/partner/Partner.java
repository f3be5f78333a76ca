package io.weibao.launcher.partner;

import java.util.UUID;

/**
 * A customer whose own systems read its events: a topic of its own, named by the customer's id because that never changes, and a user
 * named by its key because people read it.
 */
public record Partner(UUID customer, String key, String name) {

    private static final String BEFORE = "weibao.partner.";
    private static final String AFTER = ".v1";

    public String topic() {
        return BEFORE + customer + AFTER;
    }

    public String user() {
        return "partner-" + key;
    }

    static boolean isTopic(String name) {
        return name.startsWith(BEFORE);
    }
}
