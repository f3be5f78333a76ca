package io.weibao.kit.test;

import java.util.Map;

/**
 * A database server and a broker for the tests of one module. One seam, two forms: embedded, which needs nothing of the machine,
 * and containers, where an engine runs. The choice is made outside, by {@code WEIBAO_TEST_STACK}.
 */
interface TestStack {

    static TestStack chosen() {
        String form = System.getenv().getOrDefault("WEIBAO_TEST_STACK", "embedded");
        return switch (form) {
            case "embedded" -> new EmbeddedStack();
            case "containers" -> ContainerStack.load();
            default -> throw new IllegalArgumentException("WEIBAO_TEST_STACK is embedded or containers, not " + form);
        };
    }

    /** Starts what does not run yet in this JVM. */
    void start();

    /** A new database with an owner role and an application role that cannot bypass row-level security. */
    TestDatabase newDatabase();

    /** Where the broker listens, and how one signs in. */
    Map<String, String> broker();
}
