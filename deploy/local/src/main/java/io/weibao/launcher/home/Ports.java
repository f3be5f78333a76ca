package io.weibao.launcher.home;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which port each part listens on: a base, a fixed distance from it for every name, and what somebody chose otherwise.
 *
 * <p>A second replica of a service ({@code ticket-service-2}) stands 100 above the first.
 */
public record Ports(int base, Map<String, Integer> chosen) {

    public static final int DEFAULT_BASE = 8080;
    public static final int HIGHEST = 65_535;
    private static final int BETWEEN_REPLICAS = 100;
    private static final Map<String, Integer> DISTANCE = distances();

    public Ports {
        chosen = Map.copyOf(chosen);
        if (base < 1 || base + BETWEEN_REPLICAS * 2 > HIGHEST) {
            throw new IllegalArgumentException("ports from " + base + ": choose a number from 1 to "
                    + (HIGHEST - BETWEEN_REPLICAS * 2) + ", the platform takes ports up to 200 above it");
        }
    }

    public static Ports standard() {
        return new Ports(DEFAULT_BASE, Map.of());
    }

    /** Whether something of this name listens; replicas count as the service they repeat. */
    public static boolean knows(String name) {
        return DISTANCE.containsKey(first(name));
    }

    public static Iterable<String> names() {
        return DISTANCE.keySet();
    }

    public int of(String name) {
        Integer port = chosen.get(name);
        if (port != null) {
            return port;
        }
        Integer distance = DISTANCE.get(first(name));
        if (distance == null) {
            throw new IllegalArgumentException("nothing called " + name + " listens");
        }
        return base + distance + (first(name).equals(name) ? 0 : BETWEEN_REPLICAS);
    }

    private static String first(String name) {
        return name.endsWith("-2") ? name.substring(0, name.length() - 2) : name;
    }

    private static Map<String, Integer> distances() {
        Map<String, Integer> distance = new LinkedHashMap<>();
        distance.put("gateway", 0);
        distance.put("ticket-service", 1);
        distance.put("sla-service", 2);
        distance.put("inspection-service", 3);
        distance.put("reporting-service", 4);
        distance.put("gateway-metrics", 9);
        distance.put("keycloak", 10);
        distance.put("kafka", 12);
        distance.put("kafka-controller", 13);
        distance.put("postgres", 15);
        distance.put("smtp", 20);
        distance.put("mail", 21);
        return distance;
    }
}
