package io.weibao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.inspection.Scene.Maintained;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.MovableClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database says no as well: without a scope nothing is seen, with a customer's only that customer's. */
@QuarkusTest
@TestProfile(WithoutLoops.class)
class IsolationResourceTest {

    @Inject
    Scene scene;

    @Inject
    ARound aRound;

    @Inject
    Rows rows;

    @Inject
    UnitOfWork work;

    @Inject
    MovableClock clock;

    private Maintained one;

    @BeforeEach
    void twoCustomersWithRoundsAndFindings() {
        scene.staff();
        one = scene.maintained("One");
        for (Maintained at : List.of(one, scene.maintained("Other"))) {
            UUID host = scene.component(at, "SERVER", "app01");
            scene.result(aRound.open(at), "host-free-space", "{\"component\":\"" + host + "\",\"value\":3}")
                    .then()
                    .statusCode(200);
            scene.change(
                    "insert into allowed_targets (customer_id, version, targets, recorded_at, recorded_by) values (?, 1, '{}', now(), ?)",
                    at.customer(),
                    host);
            UUID check = UUID.randomUUID();
            scene.change("""
                    insert into automatic_check (id, version, customer_id, system_id, component_id, kind, url, every_minutes,
                      item_key, certificate_days_attention, certificate_days_fault, active, recorded_at, recorded_by)
                    values (?, 1, ?, ?, ?, 'HTTP', 'http://x', 5, 'x', 30, 7, false, now(), ?)
                    """, check, at.customer(), at.system(), host, host);
            scene.change("""
                    insert into check_run (id, check_id, customer_id, at, verdict, reachable, took_millis)
                    values (?, ?, ?, now(), 'OK', true, 1)
                    """, UUID.randomUUID(), check, at.customer());
        }
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void without_a_scope_every_table_with_a_customer_is_empty() {
        assertThat(tables())
                .contains(
                        "customer_copy",
                        "system_copy",
                        "person_copy",
                        "component",
                        "inspection_plan",
                        "inspection_round",
                        "inspection_result",
                        "round_journal",
                        "finding",
                        "allowed_targets",
                        "automatic_check",
                        "check_run");
        assertThat(tables())
                .allSatisfy(table -> assertThat(count(Scope.nothing(), "select count(*) as count from " + table))
                        .as(table)
                        .isZero());
    }

    @Test
    void in_the_scope_of_a_customer_every_row_is_the_customers() {
        assertThat(tables())
                .filteredOn(table -> !List.of("outbox", "inbox_parked", "idempotency_key", "person_copy")
                        .contains(table))
                .allSatisfy(table -> {
                    assertThat(count(Scope.of(one.customer()), "select count(*) as count from " + table))
                            .as(table)
                            .isPositive();
                    assertThat(count(
                                    Scope.of(one.customer()),
                                    "select count(*) as count from " + table + " where customer_id <> '"
                                            + one.customer() + "'"))
                            .as(table)
                            .isZero();
                });
    }

    @Test
    void every_table_with_a_customer_forces_its_policy() {
        assertThat(work.reading(Scope.everything(), () -> rows.query("""
                                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                                 where a.attname = 'customer_id' and c.relkind = 'r'
                                   and not (c.relrowsecurity and c.relforcerowsecurity)
                                """, row -> row.text("relname"))))
                .isEmpty();
    }

    private long count(Scope scope, String sql) {
        return work.reading(
                scope, () -> rows.query(sql, row -> row.number("count")).getFirst());
    }

    private List<String> tables() {
        return work.reading(Scope.everything(), () -> rows.query("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where a.attname = 'customer_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                        """, row -> row.text("relname")));
    }
}
