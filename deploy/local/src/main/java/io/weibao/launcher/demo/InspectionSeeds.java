package io.weibao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.launcher.api.PublicApi;
import io.weibao.launcher.api.PublicApi.Answer;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is maintained, when it is inspected, and the rounds of this month as far as their seeds say. Everything is known by its system
 * and name; a round on which somebody has worked stays as it is.
 */
final class InspectionSeeds {

    private static final String MANAGER = "manager";
    private static final String MONTHS_AGO = "month-";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PublicApi api;
    private final Clock clock;
    private final Patience patience = new Patience();

    InspectionSeeds(PublicApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    void plant(JsonNode seeds) throws IOException, InterruptedException {
        for (JsonNode component : seeds.path("components")) {
            if (component(
                            component.path("system").asText(),
                            component.path("name").asText())
                    .isEmpty()) {
                record("/components", component);
            }
        }
        for (JsonNode plan : seeds.path("plans")) {
            String system = plan.path("system").asText();
            if (api.list(MANAGER, "/inspection-plans?system=" + system).isEmpty()) {
                record("/inspection-plans", withDate((ObjectNode) plan));
            }
        }
        for (JsonNode round : seeds.path("rounds")) {
            work(round);
        }
    }

    /** Customers and systems reach inspection-service by Kafka, so they may be strangers there for a moment. */
    private void record(String path, JsonNode body) throws IOException, InterruptedException {
        Answer answer = patience.until(
                given -> given.status() != PublicApi.UNPROCESSABLE, () -> api.attempt(MANAGER, path, body, ""));
        PublicApi.accepted(path, answer);
    }

    private void work(JsonNode seed) throws IOException, InterruptedException {
        String rounds = "/inspection-rounds?month=" + thisMonth() + "&system="
                + seed.path("system").asText();
        Answer found =
                patience.until(answer -> !answer.body().path("items").isEmpty(), () -> api.show(MANAGER, rounds));
        JsonNode open = found.body().path("items").path(0);
        if (!open.path("state").asText().equals("OPEN")) {
            return;
        }
        String round = "/inspection-rounds/" + open.path("id").asText();
        if (api.show(MANAGER, round).body().path("results").isEmpty()) {
            work(seed, round);
        }
    }

    private void work(JsonNode seed, String round) throws IOException, InterruptedException {
        String person = seed.path("by").asText();
        for (JsonNode result : seed.path("results")) {
            ObjectNode body = result.deepCopy();
            String item = body.remove("item").asText();
            body.put(
                    "component",
                    component(
                                    seed.path("system").asText(),
                                    result.path("component").asText())
                            .orElseThrow());
            String path = round + "/results/" + item;
            PublicApi.accepted(path, inTurn(round, etag -> api.put(person, path, body, etag)));
        }
        if (seed.has("assessment")) {
            ObjectNode body = ((ObjectNode) seed).objectNode();
            body.set("assessment", seed.path("assessment"));
            String path = round + "/completion";
            PublicApi.accepted(path, inTurn(round, etag -> api.attempt(person, path, body, etag)));
        }
    }

    /** A change of the newest version. */
    @FunctionalInterface
    private interface Change {
        Answer of(String etag) throws IOException, InterruptedException;
    }

    /** Tickets of its findings and automatic checks change a round as well, so somebody may have come before us. */
    private Answer inTurn(String round, Change change) throws IOException, InterruptedException {
        return patience.until(
                given -> given.status() != PublicApi.STALE,
                () -> change.of(api.show(MANAGER, round).etag()));
    }

    private Optional<String> component(String system, String name) throws IOException, InterruptedException {
        return api.list(MANAGER, "/components?system=" + system).stream()
                .filter(component -> component.path("name").asText().equals(name))
                .map(component -> component.path("id").asText())
                .findFirst();
    }

    /** {@code month-1} becomes the first day of last month. */
    private ObjectNode withDate(ObjectNode plan) {
        long months = Long.parseLong(plan.path("startsOn").asText().substring(MONTHS_AGO.length()));
        return plan.deepCopy()
                .put("startsOn", thisMonth().minusMonths(months).atDay(1).toString());
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(ZONE));
    }
}
