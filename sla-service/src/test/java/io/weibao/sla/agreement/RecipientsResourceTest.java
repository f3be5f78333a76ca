package io.weibao.sla.agreement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import io.weibao.sla.notification.People;
import io.weibao.sla.notification.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom an agreement may name. */
@QuarkusTest
class RecipientsResourceTest {

    @Inject
    Scene scene;

    @Inject
    People people;

    @Inject
    UnitOfWork work;

    private final UUID customer = UUID.randomUUID();

    @Test
    void somebody_known_who_may_hear_of_the_customer_is_accepted() {
        scene.staff();
        record("person:" + Token.idOf("engineer")).statusCode(201);
    }

    @Test
    void somebody_whom_nobody_knows_is_refused() {
        record("person:" + UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-person"))
                .body("errors[0].pointer", equalTo("/targets/0/escalation/0/to/0"));
    }

    @Test
    void another_customers_people_are_refused() {
        UUID stranger = UUID.randomUUID();
        work.run(
                Scope.everything(),
                () -> people.record(List.of(new Person(
                        stranger,
                        UUID.randomUUID(),
                        "stranger-" + stranger,
                        "Stranger",
                        "stranger@other.example",
                        Locale.ENGLISH,
                        Set.of("applicant"),
                        true))));
        record("person:" + stranger).statusCode(422).body("type", equalTo("/problems/unknown-person"));
    }

    private ValidatableResponse record(String recipient) {
        return given().header(
                        "Authorization",
                        Tokens.staff("manager", "service-manager").bearer())
                .contentType(ContentType.JSON)
                .body("""
                        {"name":{"zh":"协议","en":"Agreement"},"customer":"%s","validFrom":"2026-01-01T00:00:00Z","targets":[
                         {"id":"response","name":{"zh":"响应","en":"Response"},"anchor":"raised","stops":["responded"],"calendar":"24x7",
                          "durations":[{"duration":"PT1H"}],"escalation":[{"after":"PT0S","to":["%s"]}],
                          "clause":{"ref":"1","text":{"zh":"x","en":"x"}}}]}""".formatted(customer, recipient))
                .post("/api/v1/agreements")
                .then();
    }
}
