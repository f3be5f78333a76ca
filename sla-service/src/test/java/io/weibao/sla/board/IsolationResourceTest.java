package io.weibao.sla.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import io.weibao.sla.wire.TicketTeller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer's people see their own clocks and nobody else's; without a scope the database shows nothing at all. */
@QuarkusTest
class IsolationResourceTest {

    @Inject
    Scene scene;

    @Inject
    Rows rows;

    @Inject
    UnitOfWork work;

    @Inject
    MovableClock clock;

    private UUID one = UUID.randomUUID();
    private UUID other = UUID.randomUUID();
    private TicketTeller theirs = TicketTeller.of(other);

    @BeforeEach
    void twoCustomersWithBrokenPromises() {
        scene.staff();
        one = scene.customerWithAgreement("PT1S", "PT1S", "PT500H");
        other = scene.customerWithAgreement("PT1S", "PT1S", "PT500H");
        TicketTeller.of(one).raised(clock.instant());
        theirs = TicketTeller.of(other).raised(clock.instant());
        await().until(() -> scene.count("select count(*) from notice where customer_id in (?, ?)", one, other) >= 2);
    }

    @Test
    void without_a_scope_every_table_with_a_customer_is_empty() {
        assertThat(tablesWithCustomer())
                .contains("tracked_ticket", "service_fact", "clock", "timer", "escalation", "notice");
        assertThat(tablesWithCustomer()).allSatisfy(table -> assertThat(work.reading(Scope.nothing(), () -> rows.query(
                                "select count(*) as count from " + table, row -> row.number("count"))
                        .getFirst()))
                .as(table)
                .isZero());
    }

    @Test
    void in_the_scope_of_a_customer_every_row_is_the_customers() {
        assertThat(tablesWithCustomer()).allSatisfy(table -> assertThat(work.reading(Scope.of(one), () -> rows.query(
                                "select count(*) as count from " + table + " where customer_id is distinct from ?",
                                row -> row.number("count"),
                                one)
                        .getFirst()))
                .as(table)
                .isZero());
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

    @Test
    void a_customers_people_see_their_own_only() {
        as("head", one, "dept-head")
                .get("/api/v1/clocks?limit=200")
                .then()
                .statusCode(200)
                .body("items.ticket.customer.id", everyItem(equalTo(one.toString())))
                .body("items.ticket.customer.id", hasItem(one.toString()));
        as("head", one, "dept-head")
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .body("overdue.ticket.customer.id", everyItem(equalTo(one.toString())))
                .body("byCustomer.customer", everyItem(equalTo(one.toString())))
                .body("escalationsWaiting", empty());
    }

    @Test
    void anothers_clock_answers_like_one_that_does_not_exist() {
        // Given
        String foreign = given().header(
                        "Authorization", Tokens.staff("agent", "agent").bearer())
                .get("/api/v1/clocks?ticket=" + theirs.number())
                .then()
                .extract()
                .path("items[0].id");
        // Then
        as("head", one, "dept-head")
                .get("/api/v1/clocks/" + foreign + "/explanation")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        as("head", one, "dept-head")
                .get("/api/v1/clocks?ticket=" + theirs.number())
                .then()
                .statusCode(200)
                .body("items", empty());
        as("head", one, "dept-head")
                .get("/api/v1/clocks?customer=" + other)
                .then()
                .statusCode(200)
                .body("items", empty());
        as("head", one, "dept-head")
                .get("/api/v1/clocks/summary?customer=" + other)
                .then()
                .body("tickets", equalTo(0))
                .body("clocks", equalTo(0));
    }

    @Test
    void escalations_and_notices_are_the_providers_own() {
        for (String path : List.of("/api/v1/escalations", "/api/v1/notices")) {
            as("lead", one, "customer-lead").get(path).then().statusCode(403);
        }
        as("lead", one, "customer-lead")
                .contentType("application/json")
                .post("/api/v1/escalations/" + UUID.randomUUID() + "/acknowledgements")
                .then()
                .statusCode(403);
        given().get("/api/v1/board").then().statusCode(401);
    }

    @Test
    void the_provider_sees_both() {
        given().header(
                        "Authorization",
                        Tokens.staff("manager", "service-manager").bearer())
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .body("byCustomer.customer", hasItem(one.toString()))
                .body("byCustomer.customer", hasItem(other.toString()))
                .body("escalationsWaiting", not(empty()))
                .body("byCustomer.find { it.customer == '" + one + "' }.overdue", equalTo(1));
    }

    private List<String> tablesWithCustomer() {
        return work.reading(Scope.everything(), () -> rows.query("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where a.attname = 'customer_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                        """, row -> row.text("relname")));
    }

    private static RequestSpecification as(String username, UUID customer, String role) {
        return given().header(
                        "Authorization",
                        Tokens.customerPerson(username, customer, role).bearer());
    }
}
