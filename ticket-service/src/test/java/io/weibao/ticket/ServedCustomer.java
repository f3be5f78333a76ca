package io.weibao.ticket;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A customer of a test's own with a system, a department and people; and the provider's people beside it. */
public final class ServedCustomer {

    public static final Token ADMIN = Tokens.staff("admin", "admin");
    public static final Token AGENT = Tokens.staff("agent", "agent");
    public static final Token ENGINEER = Tokens.staff("engineer", "engineer");
    public static final Token SUPERVISOR = Tokens.staff("supervisor", "supervisor");

    public final UUID id = UUID.randomUUID();
    public final UUID system = UUID.randomUUID();
    public final UUID department = UUID.randomUUID();
    public final Token applicant = person("applicant");
    public final Token head = person("dept-head");
    public final Token lead = person("customer-lead");

    /** Is served from now on. */
    public ServedCustomer() {
        create("customers", Map.of("id", id, "key", "k-" + id, "name", "Customer " + id, "zone", "Asia/Shanghai"));
        create("systems", Map.of("id", system, "customer", id, "name", "ERP"));
        create("departments", Map.of("id", department, "customer", id, "name", "Finance"));
    }

    /** A request by somebody. */
    public static RequestSpecification as(Token token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    /** The applicant's report of a defect. */
    public Map<String, Object> defect() {
        Map<String, Object> report = new HashMap<>();
        report.put("kind", "DEFECT");
        report.put("system", system);
        report.put("department", department);
        report.put("title", "Month-end closing fails");
        report.put("description", "The closing run stops at step 7.");
        report.put("impact", "DEGRADED");
        return report;
    }

    public String raise(Map<String, Object> report) {
        return as(applicant)
                .body(report)
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** Does something with the version that stands. */
    public static Response act(Token token, String number, String action, Map<String, Object> fields) {
        String version = as(ADMIN).get("/api/v1/tickets/" + number).header("ETag");
        Map<String, Object> body = new HashMap<>(fields);
        body.put("action", action);
        return as(token).header("If-Match", version).body(body).post("/api/v1/tickets/" + number + "/actions");
    }

    public static void done(Token token, String number, String action, Map<String, Object> fields) {
        act(token, number, action, fields).then().statusCode(200);
    }

    private Token person(String role) {
        return Tokens.customerPerson(role + "-" + id, id, role);
    }

    private static void create(String collection, Map<String, Object> thing) {
        as(ADMIN).body(thing).post("/api/v1/" + collection).then().statusCode(201);
    }
}
