package io.weibao.sla.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.agreement.Agreements.Asked;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementResourceTest {

    private static final Token MANAGER = Tokens.staff("manager", "service-manager");
    private static final Instant MARCH = Instant.parse("2026-03-02T00:00:00Z");

    @Inject
    Agreements agreements;

    @Inject
    UnitOfWork unitOfWork;

    private final UUID customer = UUID.randomUUID();

    @Test
    void a_preset_and_a_customer_make_an_agreement() {
        // When
        String location = record(preset("C", null, "2026-01-01T00:00:00Z", null))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("name.en", equalTo("C: four fault levels"))
                .body("customer", equalTo(customer.toString()))
                .body("targets.id", hasItem("resolution"))
                .extract()
                .header("Location");
        // Then
        as(MANAGER)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("targets.find { it.id == 'response' }.durations[1].clause.ours", equalTo(true));
        as(MANAGER).get("/api/v1/agreements?customer=" + customer).then().body("items", hasSize(1));
    }

    @Test
    void what_looks_like_a_mistake_is_accepted_with_a_warning() {
        // When
        String location = record(preset("B", null, "2026-01-01T00:00:00Z", null))
                .statusCode(201)
                .body("warnings.code", contains("level-without-response"))
                .body("warnings[0].text.zh", containsString("响应"))
                .extract()
                .header("Location");
        // Then
        as(MANAGER).get(location).then().body("warnings", nullValue());
    }

    @Test
    void what_is_said_goes_before_the_preset() {
        record("""
                {"preset":"B","customer":"%s","validFrom":"2026-01-01T00:00:00+08:00","consentRequired":false,
                 "name":{"zh":"我方","en":"Ours"}}""".formatted(customer))
                .statusCode(201)
                .body("consentRequired", equalTo(false))
                .body("name.en", equalTo("Ours"));
    }

    @Test
    void every_shipped_preset_passes_every_rule() {
        as(MANAGER)
                .get("/api/v1/agreement-presets")
                .then()
                .statusCode(200)
                .body("items.preset", contains("A", "B", "C"));
        for (String preset : List.of("A", "B", "C")) {
            as(MANAGER).get("/api/v1/agreement-presets/" + preset).then().body("preset", equalTo(preset));
            record(preset(preset, UUID.randomUUID(), "2026-01-01T00:00:00Z", null))
                    .statusCode(201);
        }
        as(MANAGER).get("/api/v1/agreement-presets/D").then().statusCode(404);
    }

    @Test
    void other_services_learn_of_it_in_order() {
        try (EventProbe probe = EventProbe.on("weibao.agreements.v1")) {
            // Given
            String id = record(preset("B", null, "2026-01-01T00:00:00Z", null))
                    .extract()
                    .path("id");
            // When
            follow(id, "\"1\"", preset("B", null, "2026-01-01T00:00:00Z", null))
                    .statusCode(200)
                    .header("ETag", "\"1\"");
            follow(id, "\"1\"", preset("B", null, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"))
                    .statusCode(200)
                    .header("ETag", "\"2\"");
            // Then
            SeenEvent second = probe.await(event -> event.key().equals(id) && event.sequence() == 2);
            EventProbe.assertHeaders(second);
            assertThat(second.type()).isEqualTo("io.weibao.sla.agreement-recorded.v1");
            assertThat(second.value())
                    .contains(
                            "\"consentRequired\":true", "\"validUntil\":\"2027-01-01T00:00:00Z\"", customer.toString())
                    .doesNotContain("targets");
            assertThat(probe.matching(event -> event.key().equals(id)))
                    .extracting(SeenEvent::sequence)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void the_systems_agreement_goes_before_the_customers_and_each_only_while_valid() {
        // Given
        UUID system = UUID.randomUUID();
        String general = record(preset("A", null, "2026-01-01T00:00:00Z", null))
                .extract()
                .path("id");
        String own = record(preset("C", system, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"))
                .extract()
                .path("id");
        // Then
        assertThat(inForce(system, MARCH)).hasValue(own);
        assertThat(inForce(null, MARCH)).hasValue(general);
        assertThat(inForce(UUID.randomUUID(), MARCH)).hasValue(general);
        assertThat(inForce(system, Instant.parse("2026-04-01T00:00:00Z"))).hasValue(general);
        assertThat(inForce(system, Instant.parse("2026-03-31T23:59:59Z"))).hasValue(own);
        assertThat(inForce(null, Instant.parse("2025-12-31T23:59:59Z"))).isEmpty();
        assertThat(inForceOfMany(system)).containsOnlyKeys(new UUID(0, 1), new UUID(0, 2));
    }

    private Optional<String> inForce(@Nullable UUID system, Instant at) {
        return unitOfWork.reading(Scope.everything(), () -> agreements
                .inForce(customer, system, at)
                .map(found -> found.id().toString()));
    }

    private Map<UUID, Agreement> inForceOfMany(UUID system) {
        return unitOfWork.reading(
                Scope.everything(),
                () -> agreements.inForce(List.of(
                        new Asked(new UUID(0, 1), customer, system, MARCH),
                        new Asked(new UUID(0, 2), customer, null, MARCH),
                        new Asked(new UUID(0, 3), UUID.randomUUID(), null, MARCH))));
    }

    @Test
    void agreements_that_overlap_are_refused_by_name() {
        String first = record(preset("A", null, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"))
                .extract()
                .path("id");

        record(preset("B", null, "2026-12-31T23:59:59Z", null))
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-overlaps"))
                .body("agreement", equalTo(first));
        record(preset("B", null, "2027-01-01T00:00:00Z", null)).statusCode(201);
    }

    @Test
    void a_version_may_not_grow_into_another_agreement_nor_change_its_customer() {
        // Given
        String first = record(preset("A", null, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"))
                .extract()
                .path("id");
        record(preset("B", null, "2027-01-01T00:00:00Z", null)).statusCode(201);
        // Then
        follow(first, "\"1\"", preset("A", null, "2026-01-01T00:00:00Z", null)).statusCode(409);
        follow(
                        first,
                        "\"1\"",
                        preset("A", null, "2026-01-01T00:00:00Z", null)
                                .replace(customer.toString(), UUID.randomUUID().toString()))
                .statusCode(422)
                .body("type", equalTo("/problems/customer-stays"));
        follow(first, "\"7\"", preset("A", null, "2026-01-01T00:00:00Z", null)).statusCode(412);
        as(MANAGER)
                .body(preset("A", null, "2026-01-01T00:00:00Z", null))
                .put("/api/v1/agreements/" + first)
                .then()
                .statusCode(428);
    }

    @Test
    void an_id_of_ones_choice_makes_repeating_harmless() {
        UUID id = UUID.randomUUID();
        String body = preset("A", null, "2026-01-01T00:00:00Z", null).replaceFirst("\\{", "{\"id\":\"" + id + "\",");

        record(body).statusCode(201).body("id", equalTo(id.toString()));
        record(body).statusCode(200).body("version", equalTo(1));
        record(body.replace("2026-01-01", "2026-01-02"))
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-exists"));
    }

    @Test
    void an_idempotency_key_makes_repeating_harmless() {
        String key = UUID.randomUUID().toString();
        String body = preset("A", null, "2026-01-01T00:00:00Z", null);
        String first = as(MANAGER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/agreements")
                .path("id");

        as(MANAGER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/agreements")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        as(MANAGER)
                .header("Idempotency-Key", key)
                .body(body.replace("2026", "2025"))
                .post("/api/v1/agreements")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void another_customers_agreement_is_like_none() {
        // Given
        String id = record(preset("A", null, "2026-01-01T00:00:00Z", null))
                .extract()
                .path("id");
        Token own = Tokens.customerPerson("own-head", customer, "dept-head");
        Token stranger = Tokens.customerPerson("strange-head", UUID.randomUUID(), "customer-lead");
        Token partner = Tokens.partner("partner-own", customer);
        // Then
        as(own).get("/api/v1/agreements/" + id).then().statusCode(200);
        as(partner).get("/api/v1/agreements/" + id).then().statusCode(200);
        as(own).get("/api/v1/agreements").then().body("items.id", contains(id));
        as(stranger).get("/api/v1/agreements").then().body("items", empty());
        as(stranger)
                .get("/api/v1/agreements?customer=" + customer)
                .then()
                .statusCode(200)
                .body("items", empty());
        String hidden = as(stranger)
                .get("/api/v1/agreements/" + id)
                .then()
                .statusCode(404)
                .extract()
                .path("type");
        String absent = as(stranger)
                .get("/api/v1/agreements/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("type");
        assertThat(hidden).isEqualTo(absent);
    }

    @Test
    void only_those_who_keep_agreements_record_them() {
        String body = preset("A", null, "2026-01-01T00:00:00Z", null);
        for (Token other : List.of(
                Tokens.staff("engineer", "engineer"),
                Tokens.staff("auditor", "auditor"),
                Tokens.customerPerson("own-lead", customer, "customer-lead"),
                Tokens.partner("partner-own", customer))) {
            as(other).body(body).post("/api/v1/agreements").then().statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/agreements")
                .then()
                .statusCode(401);
        as(Tokens.staff("admin", "admin"))
                .body(body)
                .post("/api/v1/agreements")
                .then()
                .statusCode(201);
    }

    @Test
    void all_mistakes_are_named_at_once_with_their_place() {
        record("""
                {"customer":"acme","name":{"zh":"x"},"targets":[
                  {"id":"Response!","name":{"zh":"响应","en":"Response"},"anchor":"born","stops":[],"calendar":"24x7",
                   "durations":[{"duration":"2 hours"}],"clause":{"ref":"1","text":{"zh":"x","en":"x"}},"colour":"red"}]}""")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-values"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/customer",
                                "/validFrom",
                                "/name/en",
                                "/targets/0/id",
                                "/targets/0/anchor",
                                "/targets/0/stops",
                                "/targets/0/durations/0/duration",
                                "/targets/0/colour"));
        record("not json").statusCode(400);
        record("[]").statusCode(422);
        record("").statusCode(oneOf(400, 422));
    }

    @Test
    void a_table_with_a_hole_is_refused_with_the_case_that_falls_through() {
        record("""
                {"customer":"%s","name":{"zh":"x","en":"x"},"validFrom":"2026-01-01T00:00:00Z","targets":[
                  {"id":"response","name":{"zh":"响应","en":"Response"},"anchor":"raised","stops":["responded"],"calendar":"24x7",
                   "durations":[{"arrival":{"calendar":"cn-5x8","open":true},"duration":"PT2H"}],
                   "clause":{"ref":"1","text":{"zh":"x","en":"x"}}}]}""".formatted(customer))
                .statusCode(422)
                .body("type", equalTo("/problems/no-duration-fits"))
                .body("errors[0].pointer", equalTo("/targets/0/durations"))
                .body("errors[0].detail", containsString("I, cn-5x8 closed"));
        as(MANAGER).get("/api/v1/agreements?customer=" + customer).then().body("items", empty());
    }

    @Test
    void a_list_is_read_page_by_page() {
        for (int year = 2020; year < 2025; year++) {
            record(preset("A", null, year + "-01-01T00:00:00Z", (year + 1) + "-01-01T00:00:00Z"))
                    .statusCode(201);
        }
        String next = as(MANAGER)
                .get("/api/v1/agreements?limit=3&customer=" + customer)
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        as(MANAGER)
                .get("/api/v1/agreements?limit=3&customer=" + customer + "&cursor=" + next)
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
        as(MANAGER).get("/api/v1/agreements?limit=0").then().statusCode(422);
        as(MANAGER).get("/api/v1/agreements?customer=me").then().statusCode(422);
        as(MANAGER).get("/api/v1/agreements?cursor=nonsense").then().statusCode(422);
        as(MANAGER).get("/api/v1/agreements/nonsense").then().statusCode(404);
    }

    private String preset(String preset, @Nullable UUID system, String from, @Nullable String until) {
        return """
                {"preset":"%s","customer":"%s","system":%s,"validFrom":"%s","validUntil":%s}""".formatted(
                        preset,
                        customer,
                        system == null ? null : "\"" + system + "\"",
                        from,
                        until == null ? null : "\"" + until + "\"");
    }

    private static ValidatableResponse record(String body) {
        return as(MANAGER).body(body).post("/api/v1/agreements").then();
    }

    private static ValidatableResponse follow(String id, String version, String body) {
        return as(MANAGER)
                .header("If-Match", version)
                .body(body)
                .put("/api/v1/agreements/" + id)
                .then();
    }

    private static RequestSpecification as(Token who) {
        return given().header("Authorization", who.bearer()).contentType(ContentType.JSON);
    }
}
