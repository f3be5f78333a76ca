package io.weibao.launcher.part;

import java.util.List;
import java.util.Set;

/**
 * One of our services that keep data, with what it is given of the stores: a database with an owner and a working role, a user of
 * Kafka, the topics that it alone writes and those it reads.
 */
record StoreService(String name, Set<String> writes, Set<String> reads) {

    private static final String TICKETS = "weibao.tickets.v1";
    private static final String TICKETS_AGAIN = "weibao.tickets.v1.rebuild";
    private static final String DIRECTORY = "weibao.directory.v1";
    private static final String AGREEMENTS = "weibao.agreements.v1";
    private static final String CLOCKS = "weibao.clocks.v1";
    private static final String INSPECTIONS = "weibao.inspections.v1";
    private static final String INSPECTION_PLANS = "weibao.inspection-plans.v1";
    private static final String DOCUMENTS = "weibao.documents.v1";

    static final List<StoreService> ALL = List.of(
            new StoreService(
                    "ticket-service",
                    Set.of(TICKETS, TICKETS_AGAIN, DIRECTORY),
                    Set.of(AGREEMENTS, CLOCKS, INSPECTIONS)),
            new StoreService("sla-service", Set.of(AGREEMENTS, CLOCKS), Set.of(TICKETS, TICKETS_AGAIN, DIRECTORY)),
            new StoreService("inspection-service", Set.of(INSPECTIONS, INSPECTION_PLANS), Set.of(TICKETS, DIRECTORY)),
            new StoreService(
                    "reporting-service",
                    Set.of(DOCUMENTS),
                    Set.of(TICKETS, TICKETS_AGAIN, DIRECTORY, AGREEMENTS, CLOCKS, INSPECTIONS, INSPECTION_PLANS)));

    StoreService {
        writes = Set.copyOf(writes);
        reads = Set.copyOf(reads);
    }

    static List<String> names() {
        return ALL.stream().map(StoreService::name).toList();
    }

    String database() {
        return "weibao_" + word();
    }

    /** The role that migrates. */
    String owner() {
        return word() + "_owner";
    }

    /** The role that works and can bypass nothing. */
    String app() {
        return word() + "_app";
    }

    private String word() {
        return name.replace("-service", "");
    }
}
