package io.weibao.ticket.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class DirectoryResourceTest {

    private static final Token MANAGER = Tokens.staff("manager", "service-manager");
    private static final Token ACME_LEAD = Tokens.customerPerson("acme-lead", Tokens.ACME, "customer-lead");
    private static final Token BORUN_LEAD = Tokens.customerPerson("borun-lead", Tokens.BORUN, "customer-lead");

    @BeforeEach
    void twoCustomersAreServed() {
        enterCustomer(Tokens.ACME, "acme", "Acme");
        enterCustomer(Tokens.BORUN, "borun", "Borun");
    }

    @Test
    void anEntryWithAChosenIdIsRecordedOnceHoweverOftenItIsSent() {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = customer(id, "c-" + id, "Chosen");

        as(MANAGER).body(body).post("/api/v1/customers").then().statusCode(201).header("ETag", "\"1\"");

        as(MANAGER).body(body).post("/api/v1/customers").then().statusCode(200).header("ETag", "\"1\"");
        as(MANAGER).get("/api/v1/audit-entries?thing=" + id).then().statusCode(403);
        as(Tokens.staff("auditor", "auditor"))
                .get("/api/v1/audit-entries?thing=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("chain", equalTo("intact"));
    }

    @Test
    void aTakenIdWithOtherWordsIsRefused() {
        as(MANAGER)
                .body(customer(Tokens.ACME, "acme", "Somebody else"))
                .post("/api/v1/customers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/id-taken"));
    }

    @Test
    void aKeyNamesOneCustomer() {
        as(MANAGER.locale("zh"))
                .header("Accept-Language", "zh-CN")
                .body(customer(UUID.randomUUID(), "acme", "Another Acme"))
                .post("/api/v1/customers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/name-taken"))
                .body("title", equalTo("名称已被占用"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasLookedAt() {
        UUID id = UUID.randomUUID();
        as(MANAGER)
                .body(customer(id, "v-" + id, "Before"))
                .post("/api/v1/customers")
                .then()
                .statusCode(201);
        Map<String, Object> changed = customer(id, "v-" + id, "After");

        as(MANAGER).body(changed).put("/api/v1/customers/" + id).then().statusCode(428);
        as(MANAGER)
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("After"));
        as(MANAGER)
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(412);
        as(Tokens.staff("auditor", "auditor"))
                .get("/api/v1/audit-entries?thing=" + id)
                .then()
                .body("items.action", equalTo(List.of("record", "amend")))
                .body("items[1].before.name", equalTo("Before"))
                .body("items[1].after.name", equalTo("After"))
                .body("items[1].actor.name", equalTo("manager"))
                .body("chain", equalTo("intact"));
    }

    @Test
    void aChangeOfAnyEntryIsTakenForWhicheverVersionThereIsAndForOneOfSeveral() {
        UUID system = enterSystem(Tokens.ACME, "Rename me");

        as(MANAGER)
                .header("If-Match", "*")
                .body(Map.of("customer", Tokens.ACME, "name", "Renamed"))
                .put("/api/v1/systems/" + system)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(MANAGER)
                .header("If-Match", "\"1\", \"2\"")
                .body(Map.of("customer", Tokens.ACME, "name", "Renamed again"))
                .put("/api/v1/systems/" + system)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
    }

    @Test
    void everyChangeIsAnnouncedWithTheVersionAsSequence() {
        UUID id = UUID.randomUUID();
        as(MANAGER)
                .body(customer(id, "e-" + id, "One"))
                .post("/api/v1/customers")
                .then()
                .statusCode(201);
        as(MANAGER)
                .header("If-Match", "\"1\"")
                .body(customer(id, "e-" + id, "Two"))
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(200);

        try (EventProbe probe = EventProbe.on("weibao.directory.v1")) {
            List<SeenEvent> events = probe.awaitAtLeast(2, event -> event.key().equals(id.toString()));
            assertThat(events).extracting(SeenEvent::sequence).containsExactly(1L, 2L);
            assertThat(events).extracting(SeenEvent::type).containsOnly("io.weibao.directory.customer-recorded.v1");
            EventProbe.assertHeaders(events.getFirst());
        }
    }

    @Test
    void peopleOfACustomerSeeTheirOwnDirectoryOnly() {
        UUID acmeSystem = enterSystem(Tokens.ACME, "Acme ERP");
        UUID borunSystem = enterSystem(Tokens.BORUN, "Borun ERP");
        UUID staff = enterPerson(null, "staff-" + UUID.randomUUID());

        as(ACME_LEAD).get("/api/v1/customers").then().body("items.key", equalTo(List.of("acme")));
        as(ACME_LEAD)
                .get("/api/v1/systems?limit=200")
                .then()
                .body("items.customer", everyItem(equalTo(Tokens.ACME.toString())))
                .body("items.id", hasItem(acmeSystem.toString()));
        as(ACME_LEAD).get("/api/v1/systems?customer=" + Tokens.BORUN).then().body("items", hasSize(0));
        as(ACME_LEAD).get("/api/v1/people?limit=200").then().body("items.id", not(hasItem(staff.toString())));
        as(BORUN_LEAD).get("/api/v1/systems/" + borunSystem).then().statusCode(200);
        String foreign = as(ACME_LEAD)
                .get("/api/v1/systems/" + borunSystem)
                .then()
                .statusCode(404)
                .extract()
                .path("type");
        String absent = as(ACME_LEAD)
                .get("/api/v1/systems/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("type");
        assertThat(foreign).isEqualTo(absent);
    }

    @Test
    void onlyAdministratorsAndServiceManagersChangeTheDirectory() {
        Map<String, Object> body = customer(UUID.randomUUID(), "nobody", "Nobody");

        as(Tokens.staff("agent", "agent"))
                .body(body)
                .post("/api/v1/customers")
                .then()
                .statusCode(403);
        as(ACME_LEAD).body(body).post("/api/v1/customers").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/customers")
                .then()
                .statusCode(401);
    }

    @Test
    void aDepartmentIsHeadedByOneOfTheCustomersOwnPeople() {
        UUID borunPerson = enterPerson(Tokens.BORUN, "borun-" + UUID.randomUUID());
        UUID acmePerson = enterPerson(Tokens.ACME, "acme-" + UUID.randomUUID());

        as(MANAGER)
                .body(Map.of("customer", Tokens.ACME, "name", "Finance", "head", borunPerson))
                .post("/api/v1/departments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head"));
        as(MANAGER)
                .body(Map.of("customer", Tokens.ACME, "name", "Finance", "head", acmePerson))
                .post("/api/v1/departments")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/departments/"));
    }

    @Test
    void anEntryNeverMovesToAnotherCustomer() {
        UUID system = enterSystem(Tokens.ACME, "Stays");

        as(MANAGER)
                .header("If-Match", "\"1\"")
                .body(Map.of("customer", Tokens.BORUN, "name", "Stays"))
                .put("/api/v1/systems/" + system)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/customer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC+8", "+08:00", "Z"})
    void aZoneHasAName(String offset) {
        as(MANAGER)
                .body(Map.of("key", "bare-offset", "name", "Bare offset", "zone", offset))
                .post("/api/v1/customers")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/zone"));
    }

    @Test
    void badValuesAreNamedOneByOne() {
        as(MANAGER)
                .body(Map.of("key", "Not A Key", "name", "x".repeat(201), "zone", "Mars/Olympus"))
                .post("/api/v1/customers")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/zone"));
        as(MANAGER)
                .body(Map.of("key", "Not A Key", "name", "x".repeat(201), "zone", "UTC"))
                .post("/api/v1/customers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-values"))
                .body("errors.pointer", equalTo(List.of("/key", "/name")));
        as(MANAGER).get("/api/v1/systems?customer=nonsense").then().statusCode(422);
        as(MANAGER).get("/api/v1/systems?limit=201").then().statusCode(422);
    }

    @Test
    void listsGoOnWhereTheyStopped() {
        String prefix = "page-" + UUID.randomUUID() + "-";
        for (int i = 0; i < 5; i++) {
            enterSystem(Tokens.ACME, prefix + i);
        }

        String next = null;
        int seen = 0;
        do {
            String cursor = next == null ? "" : "&cursor=" + next;
            var page = as(ACME_LEAD)
                    .get("/api/v1/systems?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen += (int) page.<List<String>>path("items.name").stream()
                    .filter(name -> name.startsWith(prefix))
                    .count();
            next = page.path("next");
        } while (next != null);

        assertThat(seen).isEqualTo(5);
    }

    @Test
    void meTellsWhoIsAsking() {
        as(ACME_LEAD)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", equalTo(List.of("customer-lead")))
                .body("customer.name", equalTo("Acme"))
                .body("language", equalTo("en"));
        as(MANAGER).get("/api/v1/me").then().body("customer", nullValue()).body("zone", equalTo("Asia/Shanghai"));
    }

    @Test
    void meTellsTheZoneOfTheCallersCustomer() {
        UUID abroad = UUID.randomUUID();
        Map<String, Object> customer =
                Map.of("id", abroad, "key", "z-" + abroad, "name", "Abroad", "zone", "America/New_York");
        as(MANAGER).body(customer).post("/api/v1/customers").then().statusCode(201);

        as(Tokens.customerPerson("abroad-lead", abroad, "customer-lead"))
                .get("/api/v1/me")
                .then()
                .body("zone", equalTo("America/New_York"));
    }

    @ParameterizedTest
    @CsvSource({
        "0190a000-0000-7000-8000-00000000000a, applicant, emperor, unknown-choice",
        "0190a000-0000-7000-8000-00000000000a, applicant, supervisor, role-of-the-other-side",
        ", agent, emperor, unknown-choice",
        ", agent, applicant, role-of-the-other-side",
        ", agent, dept-head, role-of-the-other-side",
        ", agent, customer-lead, role-of-the-other-side",
        ", agent, partner, role-of-the-other-side",
    })
    void aPersonHasRolesThatThereAreAndOnTheRightSide(@Nullable UUID customer, String own, String wrong, String slug) {
        as(MANAGER)
                .body(person(customer, "u-" + UUID.randomUUID(), own, wrong))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + slug))
                .body("errors.pointer", equalTo(List.of("/roles/1")));
    }

    @Test
    void aPersonIsNotMadeOneOfTheOtherSideLater() {
        String username = "staff-" + UUID.randomUUID();
        UUID staff = enterPerson(null, username);

        as(MANAGER)
                .header("If-Match", "\"1\"")
                .header("Accept-Language", "zh")
                .body(person(null, username, "applicant"))
                .put("/api/v1/people/" + staff)
                .then()
                .statusCode(422)
                .body("detail", equalTo("/roles/0 的角色 applicant 属于另一方：客户的人员和服务方的人员各有各的角色。"));
    }

    @Test
    void aUsernameIsTakenInCapitalsToo() {
        String username = "taken-" + UUID.randomUUID();
        enterPerson(null, username);

        as(MANAGER)
                .body(person(null, username.toUpperCase(Locale.ROOT), "agent"))
                .post("/api/v1/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/name-taken"));
    }

    @Test
    void aChangeThatChangesNothingLeavesTheVersionAndTheAuditAsTheyAre() {
        String username = "same-" + UUID.randomUUID();
        UUID id = enterPerson(Tokens.ACME, username);

        as(MANAGER)
                .header("If-Match", "\"1\"")
                .body(person(Tokens.ACME, username, "applicant"))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(Tokens.staff("auditor", "auditor"))
                .get("/api/v1/audit-entries?thing=" + id)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aNameIsOneLineThatCanBeSeen() {
        as(MANAGER)
                .body(Map.of(
                        "customer",
                        Tokens.ACME,
                        "username",
                        "u",
                        "name",
                        "n\r\nBcc: x@y.cn",
                        "email",
                        "u@example.org",
                        "language",
                        "zh",
                        "roles",
                        List.of("applicant")))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
    }

    private static void enterCustomer(UUID id, String key, String name) {
        int status = as(MANAGER)
                .body(customer(id, key, name))
                .post("/api/v1/customers")
                .statusCode();
        assertThat(status).isBetween(200, 201);
    }

    private static UUID enterSystem(UUID customer, String name) {
        return created("/api/v1/systems", Map.of("customer", customer, "name", name));
    }

    private static UUID enterPerson(@Nullable UUID customer, String username) {
        return created("/api/v1/people", person(customer, username, customer == null ? "agent" : "applicant"));
    }

    private static Map<String, @Nullable Object> person(@Nullable UUID customer, String username, String... roles) {
        Map<String, @Nullable Object> person = new HashMap<>(Map.of(
                "username",
                username,
                "name",
                username,
                "email",
                username + "@example.org",
                "language",
                "zh",
                "roles",
                List.of(roles)));
        person.put("customer", customer);
        return person;
    }

    private static UUID created(String path, Map<String, ? extends @Nullable Object> body) {
        return UUID.fromString(as(MANAGER)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> customer(UUID id, String key, String name) {
        return Map.of("id", id, "key", key, "name", name, "zone", "Asia/Shanghai");
    }

    private static RequestSpecification as(Token token) {
        return given().header("Authorization", token.bearer()).contentType(ContentType.JSON);
    }
}
