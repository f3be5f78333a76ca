package io.weibao.inspection.inventory;

import static io.weibao.inspection.Scene.as;
import static io.weibao.inspection.Scene.asCustomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.inspection.Scene;
import io.weibao.inspection.Scene.Maintained;
import io.weibao.inspection.WithoutLoops;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutLoops.class)
class ComponentResourceTest {

    private static final String PATH = "/api/v1/components";

    @Inject
    Scene scene;

    private Maintained acme;
    private Maintained borun;

    @BeforeEach
    void twoCustomers() {
        acme = scene.maintained("Acme");
        borun = scene.maintained("Borun");
    }

    @Test
    void a_component_is_recorded_once_per_key_changed_and_listed() {
        // Given
        String body = body(acme, "DATABASE", "ERP 数据库");
        String key = UUID.randomUUID().toString();
        // When
        String location = as("engineer", "engineer")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("customer.name", equalTo("Acme"))
                .body("system.name", equalTo("Acme ERP"))
                .extract()
                .header("Location");
        // Then
        as("engineer", "engineer")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", location);
        as("engineer", "engineer")
                .header("If-Match", "\"1\"")
                .body(body(acme, "DATABASE", "ERP 主库"))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("ERP 主库"));
        as("agent", "agent").get(PATH + "?system=" + acme.system()).then().body("items.name", contains("ERP 主库"));
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_version_and_the_history_as_they_are() {
        UUID id = scene.component(acme, "SERVER", "app02");
        as("engineer", "engineer")
                .header("If-Match", "\"1\"")
                .body(body(acme, "SERVER", " app02 "))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("auditor", "auditor")
                .get("/api/v1/inspection-changes?id=" + id)
                .then()
                .body("items.version", contains(1));
    }

    @Test
    void the_next_page_goes_on_where_the_last_ended() {
        // Given
        scene.component(acme, "SERVER", "a");
        scene.component(acme, "SERVER", "b");
        scene.component(acme, "SERVER", "c");
        // When
        String next = as("agent", "agent")
                .get(PATH + "?limit=2&system=" + acme.system())
                .then()
                .body("items.name", contains("a", "b"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        // Then
        as("agent", "agent")
                .get(PATH + "?limit=2&system=" + acme.system() + "&cursor=" + next)
                .then()
                .body("items.name", contains("c"))
                .body("next", equalTo(null));
    }

    @Test
    void what_cannot_be_is_refused_at_its_place() {
        as("engineer", "engineer")
                .body(body(new Maintained(acme.customer(), borun.system()), "SERVER", "x"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("errors[0].pointer", equalTo("/system"));
        as("engineer", "engineer")
                .body("{\"kind\":\"TOASTER\"}")
                .post(PATH)
                .then()
                .statusCode(422);
        scene.component(acme, "SERVER", "twice");
        as("engineer", "engineer")
                .header("Accept-Language", "zh")
                .body(body(acme, "SERVER", "twice"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("title", equalTo("部件已存在"));
    }

    @Test
    void a_component_stays_where_it_is_and_a_change_names_its_version() {
        UUID id = scene.component(acme, "SERVER", "app01");
        as("engineer", "engineer")
                .header("If-Match", "\"1\"")
                .body(body(borun, "SERVER", "app01"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/place-stays"));
        as("engineer", "engineer")
                .body(body(acme, "SERVER", "app01"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(428);
        as("engineer", "engineer")
                .header("If-Match", "\"7\"")
                .body(body(acme, "SERVER", "app01"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void each_customer_sees_its_own_and_writes_nothing() {
        UUID id = scene.component(acme, "SERVER", "app01");
        asCustomer(acme.customer(), "applicant").get(PATH + "/" + id).then().statusCode(200);
        asCustomer(borun.customer(), "applicant").get(PATH + "/" + id).then().statusCode(404);
        asCustomer(borun.customer(), "customer-lead")
                .get(PATH + "?customer=" + acme.customer())
                .then()
                .statusCode(200)
                .body("items", empty());
        asCustomer(acme.customer(), "customer-lead")
                .body(body(acme, "SERVER", "mine"))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    private static String body(Maintained at, String kind, String name) {
        return "{\"customer\":\"%s\",\"system\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"}"
                .formatted(at.customer(), at.system(), kind, name);
    }
}
