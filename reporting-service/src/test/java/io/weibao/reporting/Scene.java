package io.weibao.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.Tokens;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Sets the scene of a test, and looks behind it. */
@ApplicationScoped
public class Scene {

    private final UnitOfWork work;
    private final Rows rows;

    Scene(UnitOfWork work, Rows rows) {
        this.work = work;
        this.rows = rows;
    }

    /** A customer of its own for each test, known here. */
    public CustomerTeller customer() {
        CustomerTeller customer = CustomerTeller.recorded();
        await(customer);
        return customer;
    }

    public void await(CustomerTeller customer) {
        Awaitility.await()
                .until(() ->
                        count("select count(*) from live_customer_copy where customer_id = ?", customer.id()) == 1);
    }

    /** Waits until everything that was told of the ticket is in effect. */
    public void await(TicketTeller ticket) {
        Awaitility.await()
                .until(() ->
                        count("select coalesce(max(sequence), 0) as count from live_ticket where id = ?", ticket.id())
                                == ticket.sequence());
    }

    public long count(String sql, Object... parameters) {
        return work.reading(Scope.everything(), () -> rows.query(sql, row -> row.number("count"), parameters)
                .getFirst());
    }

    public String text(String sql, Object... parameters) {
        return work.reading(Scope.everything(), () -> rows.query(sql, row -> row.text("text"), parameters)
                .getFirst());
    }

    public void change(String sql, Object... parameters) {
        work.run(Scope.everything(), () -> rows.update(sql, parameters));
    }

    public static RequestSpecification manager() {
        return as("manager", "service-manager");
    }

    public static RequestSpecification as(String username, String role) {
        return given().header("Authorization", Tokens.staff(username, role).bearer());
    }

    public static RequestSpecification as(String username, UUID customer, String role) {
        return given().header(
                        "Authorization",
                        Tokens.customerPerson(username, customer, role).bearer());
    }

    public static ValidatableResponse get(String path, Object... parameters) {
        return manager().get(path, parameters).then();
    }
}
