package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A system with a server and a plan that has made the round of this month. */
final class InspectedSystem {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final UUID ENGINEER = UUID.fromString("0190a000-0000-7000-9000-000000000002");

    private final UUID system;
    private final String plan;
    private final String server;

    private InspectedSystem(UUID system, String plan, String server) {
        this.system = system;
        this.plan = plan;
        this.server = server;
    }

    /** Inspection-service hears of systems by Kafka, so it may take a moment until it knows this one. */
    static InspectedSystem of(UUID customer, UUID system, String name) {
        var server = recorded(
                "/api/v1/components",
                Map.of("customer", customer, "system", system, "kind", "SERVER", "name", name + " 主机"));
        var plan = recorded(
                "/api/v1/inspection-plans",
                Map.of(
                        "customer",
                        customer,
                        "system",
                        system,
                        "name",
                        name + " 月度巡检",
                        "recurrence",
                        "FREQ=MONTHLY;BYMONTHDAY=1",
                        "startsOn",
                        YearMonth.now(ZONE).atDay(1).toString(),
                        "movedToWorkingDays",
                        false,
                        "inspector",
                        ENGINEER));
        return new InspectedSystem(system, plan, server);
    }

    UUID system() {
        return system;
    }

    String plan() {
        return plan;
    }

    String server() {
        return server;
    }

    /** The one round of this month. */
    Round round() {
        var items = await("the round of this month")
                .atMost(PATIENCE)
                .until(
                        () -> as("engineer")
                                .queryParam("system", system)
                                .get("/api/v1/inspection-rounds")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .<Map<String, Object>>getList("items"),
                        found -> !found.isEmpty());
        assertThat(items).hasSize(1);
        assertThat(items.getFirst()).containsEntry("month", YearMonth.now(ZONE).toString());
        return new Round(String.valueOf(items.getFirst().get("id")));
    }

    /** A round as people work on it. */
    record Round(String id) {

        JsonPath shown() {
            return show().jsonPath();
        }

        /** Records what was found of an item, in the round as it stands. */
        Round found(String item, String component, Object value, Map<String, ?> more) {
            var body = new HashMap<String, Object>(more);
            body.put("component", component);
            body.put("value", value);
            var answer = as("engineer")
                    .header("If-Match", show().header("ETag"))
                    .body(body)
                    .put("/api/v1/inspection-rounds/{id}/results/{item}", id, item);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return this;
        }

        Round completed(Map<String, ?> assessment) {
            var answer = as("engineer")
                    .header("If-Match", show().header("ETag"))
                    .body(Map.of("assessment", assessment))
                    .post("/api/v1/inspection-rounds/{id}/completion", id);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return this;
        }

        private Response show() {
            return as("engineer").get("/api/v1/inspection-rounds/{id}", id);
        }
    }

    private static String recorded(String path, Map<String, ?> body) {
        var answer = await(path)
                .atMost(PATIENCE)
                .until(() -> as("manager").body(body).post(path), given -> given.statusCode() != 422);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Objects.requireNonNull(answer.jsonPath().getString("id"));
    }
}
