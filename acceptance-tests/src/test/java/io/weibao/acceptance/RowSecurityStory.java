package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the databases show of the demo's two customers without a scope and in one, whatever the services ask for. */
class RowSecurityStory {

    @ParameterizedTest
    @EnumSource(Store.class)
    void withoutAScopeTheApplicationsRoleSeesNoRowOfAnyCustomer(Store store) {
        var tables = withACustomer(store, "BASE TABLE");
        assertThat(tables).hasSizeGreaterThan(4);
        tables.addAll(withACustomer(store, "VIEW"));
        var wrong = new SoftAssertions();
        try (var nobody = store.asApplication()) {
            tables.forEach(table -> wrong.assertThat(nobody.count("select count(*) from " + table))
                    .as(table)
                    .isZero());
        }
        try (var everybody = store.asApplication().scoped("*")) {
            var rows = tables.stream()
                    .mapToLong(table -> everybody.count("select count(*) from " + table))
                    .sum();
            wrong.assertThat(rows).as("rows there are").isGreaterThan(20);
        }
        try (var borun = store.asApplication().scoped(TicketLife.BORUN.toString())) {
            tables.forEach(table -> wrong.assertThat(borun.count(
                            "select count(*) from " + table + " where " + customerColumn(table) + " = ?",
                            TicketLife.ACME))
                    .as("%s of Acme as Borun", table)
                    .isZero());
        }
        wrong.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void theApplicationsRoleCannotStepAroundThePolicies(Store store) {
        var wrong = new SoftAssertions();
        try (var app = store.asApplication()) {
            wrong.assertThat(app.rows(
                            "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user"))
                    .isEqualTo(List.of(List.of(false, false, false)));
            wrong.assertThat(app.count("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user"))
                    .isZero();
            for (var view : withACustomer(store, "VIEW")) {
                wrong.assertThat(app.count(
                                "select count(*) from pg_class where oid = ?::regclass and 'security_invoker=true' = any (reloptions)",
                                view))
                        .as("%s shows what its caller may see", view)
                        .isOne();
            }
            for (var table : withACustomer(store, "BASE TABLE")) {
                wrong.assertThat(app.rows(
                                "select relrowsecurity, relforcerowsecurity from pg_class where oid = ?::regclass",
                                table))
                        .as("row security of %s is on and forced", table)
                        .isEqualTo(List.of(List.of(true, true)));
                wrong.assertThat(app.refusalOf("alter table " + table + " disable row level security"))
                        .contains("must be owner");
                wrong.assertThat(app.refusalOf("drop policy if exists " + table + "_scope on " + table))
                        .contains("must be owner");
            }
            wrong.assertThat(app.refusalOf("set role " + store.owner())).contains("permission denied");
            app.execute("set local row_security = off");
            wrong.assertThat(app.refusalOf("select * from outbox")).contains("row-level security");
        }
        try (var borun = store.asApplication().scoped(TicketLife.BORUN.toString())) {
            wrong.assertThat(borun.refusalOf(
                            "insert into idempotency_key (client, key, digest, customer_id, created_at) values"
                                    + " (gen_random_uuid(), 'x', '', '" + TicketLife.ACME + "', now())"))
                    .contains("row-level security");
        }
        wrong.assertAll();
    }

    /** Its tables, or its views, with a customer in each row. */
    private static Set<String> withACustomer(Store store, String type) {
        var tables = new TreeSet<String>();
        try (var owner = store.asOwner()) {
            owner.rows(
                            "select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)"
                                    + " where table_schema = 'public' and table_type = ?"
                                    + " and (column_name = 'customer_id' or table_name = 'customer' and column_name = 'id')",
                            type)
                    .forEach(row -> tables.add((String) row.getFirst()));
        }
        return tables;
    }

    private static String customerColumn(String table) {
        return table.equals("customer") ? "id" : "customer_id";
    }
}
