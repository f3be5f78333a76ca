package io.weibao.gateway.route;

import static io.weibao.gateway.route.Owner.INSPECTION;
import static io.weibao.gateway.route.Owner.REPORTING;
import static io.weibao.gateway.route.Owner.SLA;
import static io.weibao.gateway.route.Owner.TICKET;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who answers which path: the first segment below {@code /api/v1} names a resource, and each resource has one owner. {@code operations} is
 * offered by every service, so there the service's name comes next and is taken out on the way.
 */
final class RouteTable {

    static final String PREFIX = "/api/v1/";

    private static final String OPERATIONS = "operations";

    private static final Map<String, Owner> OWNERS = Map.ofEntries(
            Map.entry("tickets", TICKET),
            Map.entry("workflows", TICKET),
            Map.entry("customers", TICKET),
            Map.entry("departments", TICKET),
            Map.entry("systems", TICKET),
            Map.entry("people", TICKET),
            Map.entry("me", TICKET),
            Map.entry("history", TICKET),
            Map.entry("audit-entries", TICKET),
            Map.entry("agreements", SLA),
            Map.entry("agreement-presets", SLA),
            Map.entry("clocks", SLA),
            Map.entry("sla", SLA),
            Map.entry("calendars", SLA),
            Map.entry("escalations", SLA),
            Map.entry("notices", SLA),
            Map.entry("board", SLA),
            Map.entry("components", INSPECTION),
            Map.entry("inspection-templates", INSPECTION),
            Map.entry("inspection-plans", INSPECTION),
            Map.entry("inspection-rounds", INSPECTION),
            Map.entry("findings", INSPECTION),
            Map.entry("automatic-checks", INSPECTION),
            Map.entry("inspection-changes", INSPECTION),
            Map.entry("figures", REPORTING),
            Map.entry("documents", REPORTING),
            Map.entry("document-templates", REPORTING),
            Map.entry("document-verifications", REPORTING),
            Map.entry("document-deliveries", REPORTING),
            Map.entry("report-schedules", REPORTING),
            Map.entry("report-rebuilds", REPORTING));

    /** Whoever holds a document may ask whether it is genuine, without being known here; nothing else is answered to strangers. */
    private static final Pattern FOR_EVERYBODY = Pattern.compile("/api/v1/document-verifications/[A-Za-z0-9-]{1,40}");

    private RouteTable() {}

    /** @return where the request goes, or nothing when no service offers the path */
    static Optional<Destination> find(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var below = path.substring(PREFIX.length());
        var resource = firstSegment(below);
        if (resource.equals(OPERATIONS)) {
            return operations(below.substring(OPERATIONS.length()));
        }
        return Optional.ofNullable(OWNERS.get(resource)).map(owner -> new Destination(owner, path));
    }

    /** @return whether the request is answered without anybody being signed in */
    static boolean isForEverybody(HttpMethod method, String path) {
        return method.equals(HttpMethod.GET) && FOR_EVERYBODY.matcher(path).matches();
    }

    private static Optional<Destination> operations(String rest) {
        if (!rest.startsWith("/")) {
            return Optional.empty();
        }
        var service = firstSegment(rest.substring(1));
        return Owner.called(service)
                .map(owner -> new Destination(owner, PREFIX + OPERATIONS + rest.substring(1 + service.length())));
    }

    private static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** The owner of a path and the path as the owner knows it. */
    record Destination(Owner owner, String path) {}
}
