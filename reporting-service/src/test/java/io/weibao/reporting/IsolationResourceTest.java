package io.weibao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.reporting.wire.ClockTeller;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The database says no as well: without a scope there are no rows, in that of a customer only the customer's. */
@QuarkusTest
class IsolationResourceTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");

    @Inject
    Scene scene;

    @Inject
    Rows rows;

    @Inject
    UnitOfWork work;

    @Test
    void every_table_with_a_customer_forces_its_policy() {
        assertThat(work.reading(Scope.everything(), () -> rows.query("""
                                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                                 where a.attname = 'customer_id' and c.relkind = 'r'
                                   and not (c.relrowsecurity and c.relforcerowsecurity)
                                """, row -> row.text("relname"))))
                .isEmpty();
    }

    @Test
    void without_a_scope_every_table_and_view_with_a_customer_is_empty() {
        // Given
        UUID customer = someWork();
        // Then
        assertThat(scene.count("select count(*) from live_ticket where customer_id = ?", customer))
                .isEqualTo(1);
        assertThat(relationsWithCustomer())
                .contains("ticket", "live_ticket", "clock", "live_clock", "document", "document_blob", "document_order")
                .allSatisfy(relation -> assertThat(count(Scope.nothing(), "select count(*) as n from " + relation))
                        .as(relation)
                        .isZero());
    }

    @Test
    void in_the_scope_of_a_customer_every_row_is_the_customers() {
        // Given
        UUID one = someWork();
        someWork();
        // Then
        assertThat(relationsWithCustomer()).allSatisfy(relation -> assertThat(count(
                        Scope.of(one),
                        "select count(*) as n from " + relation + " where customer_id is distinct from ?",
                        one))
                .as(relation)
                .isZero());
        assertThat(count(Scope.of(one), "select count(*) as n from live_ticket"))
                .isEqualTo(1);
    }

    private UUID someWork() {
        CustomerTeller customer = scene.customer();
        customer.person("someone-" + customer.id(), "customer-lead");
        customer.system("ERP");
        TicketTeller ticket =
                TicketTeller.of(customer.id()).raised(OCTOBER_5).incidentReport(OCTOBER_5.plusSeconds(60));
        ClockTeller.of(ticket)
                .started("response", OCTOBER_5, OCTOBER_5.plusSeconds(600))
                .escalated("response", UUID.randomUUID(), OCTOBER_5, OCTOBER_5);
        scene.await(ticket);
        Scene.manager()
                .contentType(ContentType.JSON)
                .body("{\"kind\":\"OPERATIONS_SUMMARY\",\"customer\":\"" + customer.id()
                        + "\",\"month\":\"2026-10\",\"language\":\"zh\"}")
                .post("/api/v1/documents")
                .then()
                .statusCode(201);
        Awaitility.await()
                .until(() ->
                        scene.count("select count(*) from live_escalation where customer_id = ?", customer.id()) == 1);
        return customer.id();
    }

    private List<String> relationsWithCustomer() {
        return work.reading(Scope.everything(), () -> rows.query("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where a.attname = 'customer_id' and c.relkind in ('r', 'v') and c.relnamespace = 'public'::regnamespace
                        """, row -> row.text("relname")));
    }

    private long count(Scope scope, String sql, Object... parameters) {
        return work.reading(
                scope, () -> rows.query(sql, row -> row.number("n"), parameters).getFirst());
    }
}
