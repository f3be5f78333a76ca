package io.weibao.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives an application under test what it needs of its surroundings: {@code @QuarkusTestResource(WeibaoStack.class)} (or
 * {@code @WithTestResource}). A fresh database for each application, one broker for all of a JVM, tokens signed by {@link Tokens}.
 */
public class WeibaoStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestStack stack = TestStack.chosen();
        stack.start();
        Map<String, String> settings = new HashMap<>(quiet());
        settings.putAll(stack.broker());
        settings.putAll(database(stack.newDatabase()));
        settings.putAll(Tokens.settings());
        return settings;
    }

    /** The servers serve the next application too and end with the JVM. */
    @Override
    public void stop() {}

    /** The broker goes away until {@link #brokerReturns()}. */
    public static void brokerDisappears() {
        BrokerSwitch.invoke("turnOff");
    }

    /** The broker is there again, with all it had. */
    public static void brokerReturns() {
        BrokerSwitch.invoke("turnOn");
    }

    private static Map<String, String> database(TestDatabase database) {
        return Map.of(
                "WEIBAO_DB_URL", database.url(),
                "WEIBAO_DB_OWNER_USER", database.owner(),
                "WEIBAO_DB_OWNER_PASSWORD", database.ownerPassword(),
                "WEIBAO_DB_USER", database.app(),
                "WEIBAO_DB_PASSWORD", database.appPassword());
    }

    private static Map<String, String> quiet() {
        return Map.of(
                "WEIBAO_HTTP_PORT", "0",
                "WEIBAO_KAFKA_USER", "none",
                "WEIBAO_KAFKA_PASSWORD", "none",
                "WEIBAO_ZONE", "Asia/Shanghai",
                "quarkus.http.test-port", "0",
                "quarkus.log.category.\"org.apache.kafka\".level", "ERROR",
                "quarkus.log.category.\"kafka\".level", "ERROR",
                "quarkus.log.category.\"state\".level", "ERROR");
    }
}
