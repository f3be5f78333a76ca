package io.weibao.kit.outbox;

/**
 * What waits in the outbox.
 *
 * @param oldest seconds since the oldest row was written; 0 if there is none
 */
record Backlog(long rows, double oldest) {

    static final Backlog NONE = new Backlog(0, 0);
}
