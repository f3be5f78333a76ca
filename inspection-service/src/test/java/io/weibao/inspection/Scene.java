package io.weibao.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.weibao.inspection.directory.Directory;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Person;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sets the scene of a test: customers with systems, the people, and what they do over HTTP. */
@ApplicationScoped
public class Scene {

    private final UnitOfWork work;
    private final Rows rows;
    private final Directory directory;

    Scene(UnitOfWork work, Rows rows, Directory directory) {
        this.work = work;
        this.rows = rows;
        this.directory = directory;
    }

    /** A customer and one of its systems, both of their own for each test. */
    public record Maintained(UUID customer, UUID system) {}

    public Maintained maintained(String name) {
        Maintained maintained = new Maintained(UUID.randomUUID(), UUID.randomUUID());
        work.run(Scope.everything(), () -> {
            directory.recordCustomer(new Named(maintained.customer(), name));
            directory.recordSystem(maintained.customer(), new Named(maintained.system(), name + " ERP"));
        });
        return maintained;
    }

    public void staff() {
        work.run(Scope.everything(), () -> {
            person("engineer", "engineer", true);
            person("agent", "agent", true);
            person("gone", "engineer", false);
        });
    }

    private void person(String username, String role, boolean active) {
        directory.recordPerson(new Person(Token.idOf(username), null, username, List.of(role), active));
    }

    public UUID component(Maintained at, String kind, String name) {
        return UUID.fromString(as("engineer", "engineer")
                .body("""
                        {"customer":"%s","system":"%s","kind":"%s","name":"%s"}
                        """.formatted(at.customer(), at.system(), kind, name))
                .post("/api/v1/components")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static String plan(Maintained at, String recurrence, LocalDate startsOn) {
        return """
                {"customer":"%s","system":"%s","name":"每月巡检","recurrence":"%s","startsOn":"%s"}
                """.formatted(at.customer(), at.system(), recurrence, startsOn);
    }

    public UUID recordPlan(Maintained at, String recurrence, LocalDate startsOn) {
        return UUID.fromString(as("manager", "service-manager")
                .body(plan(at, recurrence, startsOn))
                .post("/api/v1/inspection-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public Response round(UUID id) {
        return as("engineer", "engineer").get("/api/v1/inspection-rounds/" + id);
    }

    /** Records a result on the version the round has now. */
    public Response result(UUID round, String item, String body) {
        return as("engineer", "engineer")
                .header("If-Match", round(round).header("ETag"))
                .body(body)
                .put("/api/v1/inspection-rounds/" + round + "/results/" + item);
    }

    public Response complete(UUID round) {
        return as("engineer", "engineer")
                .header("If-Match", round(round).header("ETag"))
                .body("""
                        {"assessment":{"runningState":"ATTENTION","stability":"稳定","performance":"正常",
                         "capacity":{"concurrency":120,"visits":35000},"advice":"扩容"}}
                        """)
                .post("/api/v1/inspection-rounds/" + round + "/completion");
    }

    public static RequestSpecification as(String username, String role) {
        return given().contentType("application/json")
                .header("Authorization", Tokens.staff(username, role).bearer());
    }

    public static RequestSpecification asCustomer(UUID customer, String role) {
        return given().contentType("application/json")
                .header(
                        "Authorization",
                        Tokens.customerPerson("person-of-" + customer, customer, role)
                                .bearer());
    }

    public long count(String sql, Object... parameters) {
        return work.reading(Scope.everything(), () -> rows.query(sql, row -> row.number("count"), parameters)
                .getFirst());
    }

    public List<String> texts(String sql, Object... parameters) {
        return work.reading(Scope.everything(), () -> rows.query(sql, row -> row.text("text"), parameters));
    }

    public void change(String sql, Object... parameters) {
        work.run(Scope.everything(), () -> rows.update(sql, parameters));
    }
}
