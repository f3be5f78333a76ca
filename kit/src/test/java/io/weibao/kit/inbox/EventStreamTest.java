package io.weibao.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.app.Effects;
import io.weibao.kit.app.ParcelReader;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The whole way: request, outbox, Kafka, inbox. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class EventStreamTest {

    @Inject
    Effects effects;

    @Test
    void carriesWhatARequestDidToItsReaders() {
        String id = given().header(
                        "Authorization", Tokens.staff("agent", "agent").bearer())
                .contentType("application/json")
                .body("{\"title\":\"whole way\",\"customer\":\"" + Tokens.ACME + "\"}")
                .post("/parcels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(effects.of(ParcelReader.NAME, id))
                .containsExactly(1L));
    }

    @Test
    void parksWhatIsNoEventAndReadsOn() {
        String key = UUID.randomUUID().toString();
        EventProbe.send("kit.parcels", key, Map.of(), "nonsense");
        EventProbe.send("kit.parcels", key, headers(1), "{}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(effects.of(ParcelReader.NAME, key))
                .containsExactly(1L));
        assertThat(effects.parked(ParcelReader.NAME)).anyMatch(row -> row.endsWith("unreadable"));
    }

    private static Map<String, String> headers(long sequence) {
        return Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "io.weibao.kit.tried.v1",
                "ce_subject", "T",
                "ce_time", "2026-03-02T01:15:00Z",
                "ce_sequence", Long.toString(sequence),
                "ce_origin", "live");
    }
}
