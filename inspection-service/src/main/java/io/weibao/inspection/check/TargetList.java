package io.weibao.inspection.check;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The lists of what customers allowed. */
@ApplicationScoped
class TargetList {

    private final Rows rows;

    TargetList(Rows rows) {
        this.rows = rows;
    }

    /** Of a customer who never said anything it is empty, in version 0. */
    AllowedTargets of(UUID customer) {
        return rows.first(
                        "select * from allowed_targets where customer_id = ?",
                        row -> new AllowedTargets(customer, row.number("version"), row.texts("targets")),
                        customer)
                .orElseGet(() -> new AllowedTargets(customer, 0, List.of()));
    }

    /** Whether the version was still the one before. */
    boolean save(AllowedTargets targets, Instant at, UUID by) {
        return rows.update("""
                        insert into allowed_targets (customer_id, version, targets, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?)
                        on conflict (customer_id) do update set version = excluded.version, targets = excluded.targets,
                          recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                        where allowed_targets.version = excluded.version - 1
                        """, targets.customer(), targets.version(), targets.targets(), at, by) == 1;
    }
}
