package io.weibao.ticket.desk;

import static io.weibao.ticket.ServedCustomer.AGENT;
import static io.weibao.ticket.ServedCustomer.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.ticket.ServedCustomer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is another customer's does not exist: not over HTTP, and not in the database. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class IsolationResourceTest {

    @Inject
    DataSource database;

    @Inject
    UnitOfWork work;

    private ServedCustomer acme;
    private ServedCustomer borun;

    @BeforeEach
    void twoCustomersAreServed() {
        acme = new ServedCustomer();
        borun = new ServedCustomer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/journal", "/actions"})
    void anothersTicketAnswersExactlyLikeOneThatDoesNotExist(String part) {
        String number = acme.raise(acme.defect());

        for (Token stranger : List.of(borun.applicant, borun.lead, Tokens.partner("partner-borun", borun.id))) {
            Response theirs = as(stranger).get("/api/v1/tickets/" + number + part);
            Response none = as(stranger).get("/api/v1/tickets/DEF-1999-000001" + part);
            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(comparable(theirs)).isEqualTo(comparable(none));
        }
    }

    @Test
    void anothersTicketCannotBeMoved() {
        String number = acme.raise(acme.defect());

        as(borun.lead)
                .header("If-Match", "\"1\"")
                .body(Map.of("action", "cancel", "reason", "x"))
                .post("/api/v1/tickets/" + number + "/actions")
                .then()
                .statusCode(404);
        as(AGENT).get("/api/v1/tickets/" + number).then().body("version", equalTo(1));
    }

    @Test
    void anothersTicketsAreInNoList() {
        acme.raise(acme.defect());

        as(borun.head).get("/api/v1/tickets").then().body("items", empty());
        as(borun.head).get("/api/v1/tickets?customer=" + acme.id).then().body("items", empty());
        as(Tokens.staff("nobody")).get("/api/v1/tickets").then().body("items", empty());
    }

    @Test
    void anothersSystemOrDepartmentCannotBeNamed() {
        for (String field : List.of("system", "department")) {
            Map<String, Object> report = borun.defect();
            report.put(field, field.equals("system") ? acme.system : acme.department);
            as(borun.applicant)
                    .body(report)
                    .post("/api/v1/tickets")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-reference"))
                    .body("errors[0].pointer", equalTo("/" + field));
        }
    }

    @Test
    void withoutAScopeTheDatabaseShowsNothing() throws SQLException {
        acme.raise(acme.defect());

        assertThat(tablesWithACustomer()).contains("ticket", "journal_entry", "outbox", "supported_system", "person");
        for (String table : tablesWithACustomer()) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void everyTableWithACustomerForcesItsPolicy() throws SQLException {
        assertThat(strings("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'customer_id'
                        where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set action = 'x'",
                "delete from journal_entry",
                "delete from ticket",
                "truncate journal_entry"
            })
    void whatIsWrittenStays(String statement) {
        acme.raise(acme.defect());

        assertThatThrownBy(() -> work.run(Scope.everything(), () -> execute(statement)))
                .hasStackTraceContaining("permission denied");
    }

    private static String comparable(Response answer) {
        return answer.body()
                .asString()
                .replaceAll("(DEF|CON)-\\d{4}-\\d{6}", "N")
                .replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private List<String> tablesWithACustomer() throws SQLException {
        return strings(
                "select table_name from information_schema.columns where column_name = 'customer_id' and table_schema = 'public'");
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(strings("select count(*) from " + table).getFirst());
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
