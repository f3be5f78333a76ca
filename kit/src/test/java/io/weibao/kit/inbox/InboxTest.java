package io.weibao.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.app.Effects;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    private final String consumer = "c-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Test
    void givesEachEventOfABatchItsEffectInOrder() {
        receive(event(key, 1), event(other, 1), event(key, 2), event(key, 3));
        assertThat(effects.of(consumer, key)).containsExactly(1L, 2L, 3L);
        assertThat(effects.of(consumer, other)).containsExactly(1L);
    }

    @Test
    void givesNoSecondEffectToWhatComesAgainAfterAConsumerDiedBetweenEffectAndOffset() {
        receive(event(key, 1), event(key, 2));
        receive(event(key, 1), event(key, 2), event(key, 3));
        assertThat(effects.of(consumer, key)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void keepsNothingOfABatchThatDied() {
        effects.failOnce(key, 2, new DatabaseFailed("gone", new SQLException("connection lost", "08006")));
        assertThatThrownBy(() -> receive(event(key, 1), event(key, 2))).isInstanceOf(DatabaseFailed.class);
        assertThat(effects.of(consumer, key)).isEmpty();

        receive(event(key, 1), event(key, 2));
        assertThat(effects.of(consumer, key)).containsExactly(1L, 2L);
    }

    @Test
    void triesAgainWhatFailedOnce() {
        effects.failOnce(key, 2, new IllegalStateException("a passing mood"));
        receive(event(key, 1), event(key, 2), event(other, 1));
        assertThat(effects.of(consumer, key)).containsExactly(1L, 2L);
        assertThat(effects.parked(consumer)).isEmpty();
    }

    @Test
    void parksTheKeyOfAPoisonedEventAndNoOther() {
        effects.failAlways(key, 2);
        receive(event(key, 1), event(key, 2), event(other, 1), event(key, 3));
        receive(event(key, 4), event(other, 2));

        assertThat(effects.of(consumer, key)).containsExactly(1L);
        assertThat(effects.of(consumer, other)).containsExactly(1L, 2L);
        assertThat(effects.parked(consumer)).containsExactly("2 poison", "3 behind", "4 behind");
    }

    @Test
    void waitsForTheEventThatIsMissingAndThenGoesOn() {
        receive(event(key, 1), event(key, 3), event(key, 4), event(other, 1));
        assertThat(effects.of(consumer, key)).containsExactly(1L);
        assertThat(effects.of(consumer, other)).containsExactly(1L);
        assertThat(effects.parked(consumer)).containsExactly("3 gap", "4 gap");

        receive(event(key, 2));
        assertThat(effects.of(consumer, key)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(effects.parked(consumer)).isEmpty();
    }

    @Test
    void beginsWithWhatAnEndedProcessLeftBehindAFilledGap() {
        effects.leaveBehind(consumer, key);
        inbox.register(consumer, event -> effects.apply(consumer, event));
        receive();
        assertThat(effects.of(consumer, key)).containsExactly(2L);
        assertThat(effects.parked(consumer)).isEmpty();
    }

    @Test
    void takesUpAParkedKeyWhenPeopleSaySo() {
        effects.failAlways(key, 2);
        receive(event(key, 1), event(key, 2), event(key, 3));
        asAdmin()
                .get("/api/v1/operations/parked-events?consumer=" + consumer)
                .then()
                .body("items.sequence", hasItem(2))
                .body("items[0].reason", equalTo("poison"))
                .body("items[0].event.type", equalTo("io.weibao.kit.tried.v1"));
        given().get("/q/health/well").then().body("checks.find { it.name == 'parked events' }.status", equalTo("DOWN"));
        assertThat(given().get("/q/metrics").asString()).contains("weibao_inbox_poisoned");
        redrive().statusCode(200).body("applied", is(0)).body("left", is(2));

        effects.heal(key);
        redrive().statusCode(200).body("applied", is(2)).body("left", is(0));
        assertThat(effects.of(consumer, key)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void letsOnlyAdministratorsTakeUp() {
        given().header("Authorization", Tokens.staff("agent", "agent").bearer())
                .post("/api/v1/operations/parked-events/a/b/redrives")
                .then()
                .statusCode(403);
    }

    @Test
    void knowsNoConsumerItNeverHad() {
        asAdmin()
                .post("/api/v1/operations/parked-events/nobody/b/redrives")
                .then()
                .statusCode(404);
    }

    private io.restassured.response.ValidatableResponse redrive() {
        return asAdmin()
                .post("/api/v1/operations/parked-events/" + consumer + "/" + key + "/redrives")
                .then();
    }

    private static io.restassured.specification.RequestSpecification asAdmin() {
        return given().header("Authorization", Tokens.staff("admin", "admin").bearer());
    }

    private void receive(IncomingEvent... events) {
        inbox.receive(consumer, List.of(events), event -> effects.apply(consumer, event));
    }

    private static IncomingEvent event(String key, long sequence) {
        return TestEvents.event(key, sequence);
    }
}
