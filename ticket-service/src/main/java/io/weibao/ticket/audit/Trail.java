package io.weibao.ticket.audit;

import java.util.List;

/**
 * The audit of one thing, oldest first.
 *
 * @param chain {@code intact}, or {@code broken at n} with the first version somebody has meddled with
 */
record Trail(List<AuditEntry> items, String chain) {

    static final String INTACT = "intact";

    Trail {
        items = List.copyOf(items);
    }
}
