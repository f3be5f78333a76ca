package io.weibao.bench;

/**
 * How far the platform is behind at a moment.
 *
 * @param outbox events of all services that Kafka has not yet got
 * @param tickets events that sla-service has not yet taken
 * @param clocks events that ticket-service has not yet taken
 * @param inspections events that inspection-service has not yet taken
 * @param reports events that reporting-service has not yet taken
 * @param overdue how long the oldest timer that should have fired has waited, in seconds
 * @param mails notices that should have left
 */
record Backlog(long outbox, long tickets, long clocks, long inspections, long reports, double overdue, long mails) {

    private static final double A_MOMENT = 2;

    /** Events under way in all. */
    long events() {
        return outbox + tickets + clocks + inspections + reports;
    }

    boolean isEmpty() {
        return events() == 0 && overdue < A_MOMENT && mails == 0;
    }

    String text() {
        return "outbox %d · to sla-service %d · to ticket-service %d · to inspection-service %d · to reporting-service %d"
                        .formatted(outbox, tickets, clocks, inspections, reports)
                + " · oldest timer %.2f s · mails %d".formatted(overdue, mails);
    }
}
