package io.weibao.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.weibao.kit.app.Database;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class IdempotencyResourceTest {

    private static final Token AGENT = Tokens.staff("agent", "agent");

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @Inject
    OldKeysDesk oldKeys;

    @Inject
    MovableClock clock;

    private final String title = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String key = UUID.randomUUID().toString();

    @Test
    void answersARepetitionAsTheFirstTimeAndDoesNothingAgain() {
        Response first = send(AGENT, title, key);
        Response again = send(AGENT, title, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().jsonPath().getMap(""))
                .isEqualTo(first.body().jsonPath().getMap(""));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        send(AGENT, title, key);
        send(AGENT, title + "x", key).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void letsTwoClientsChooseTheSameKey() {
        send(AGENT, title, key);
        send(Tokens.customerPerson("acme-applicant", Tokens.ACME, "applicant"), title, key)
                .then()
                .statusCode(201);
        assertThat(parcels()).isEqualTo(2);
    }

    @Test
    void doesItAgainWithoutAKey() {
        send(AGENT, title, null);
        send(AGENT, title, null);
        assertThat(parcels()).isEqualTo(2);
    }

    @Test
    void doesItOnceWhenManyAskAtTheSameTime() {
        List<CompletableFuture<Response>> answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> send(AGENT, title, key)))
                .toList();

        assertThat(answers.stream()
                        .map(answer -> answer.join().header("Location"))
                        .distinct())
                .hasSize(1);
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfWhatWasRefused() {
        send(AGENT, "12345678901", key).then().statusCode(422);
        send(AGENT, title, key).then().statusCode(201);
    }

    @Test
    void forgetsAKeyAfterTwoDays() {
        send(AGENT, title, key);
        forgetAfter(Duration.ofHours(47));
        assertThat(keys()).isEqualTo(1);

        forgetAfter(Duration.ofHours(49));
        assertThat(keys()).isZero();
        send(AGENT, title, key).then().statusCode(201);
        assertThat(parcels()).isEqualTo(2);
    }

    private void forgetAfter(Duration time) {
        clock.advance(time);
        try {
            oldKeys.forget();
        } finally {
            clock.reset();
        }
    }

    private long keys() {
        return unitOfWork.reading(
                Scope.everything(), () -> database.number("select count(*) from idempotency_key where key = ?", key));
    }

    private long parcels() {
        return unitOfWork.reading(
                Scope.everything(), () -> database.number("select count(*) from parcel where title = ?", title));
    }

    private static Response send(Token who, String title, @org.jspecify.annotations.Nullable String key) {
        var request = given().header("Authorization", who.bearer())
                .contentType("application/json")
                .body("{\"title\":\"" + title + "\",\"customer\":\"" + Tokens.ACME + "\"}");
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/parcels");
    }
}
