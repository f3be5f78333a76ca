package io.weibao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.launcher.api.PublicApi;
import io.weibao.launcher.api.PublicApi.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One ticket after another: raised unless its title is there already, then brought as far as its seed says. */
final class TicketSeeds {

    private static final String NOW = "now-";

    private final PublicApi api;
    private final Clock clock;
    private final Patience patience = new Patience();

    TicketSeeds(PublicApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    void plant(ObjectNode seed) throws IOException, InterruptedException {
        String person = seed.path("by").asText();
        String title = seed.path("raise").path("title").asText();
        if (find(person, title).isPresent()) {
            return;
        }
        JsonNode raised = api.post(person, "/tickets", withTimes((ObjectNode) seed.path("raise")));
        for (JsonNode step : seed.path("then")) {
            act(raised.path("number").asText(), step);
        }
    }

    private Optional<String> find(String person, String title) throws IOException, InterruptedException {
        String query = "/tickets?limit=200&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        for (JsonNode item : api.get(person, query).path("items")) {
            if (item.path("title").asText().equals(title)) {
                return Optional.of(item.path("number").asText());
            }
        }
        return Optional.empty();
    }

    /** A consent can only be asked for once the desk has heard of the agreement, hence the second and further tries. */
    private void act(String number, JsonNode step) throws IOException, InterruptedException {
        String person = step.path("by").asText();
        String path = "/tickets/" + number;
        Answer answer =
                patience.until(given -> given.status() != PublicApi.CONFLICT, () -> attempt(person, path, step));
        if (answer.isRefusal()) {
            throw new IOException(number + ", " + step + " was refused with " + answer.status() + ": " + answer.body());
        }
    }

    private Answer attempt(String person, String path, JsonNode step) throws IOException, InterruptedException {
        String etag = api.show(person, path).etag();
        return api.attempt(person, path + "/actions", withTimes((ObjectNode) step.path("do")), etag);
    }

    /** {@code now-PT40M} becomes the instant forty minutes ago. */
    private ObjectNode withTimes(ObjectNode seed) {
        ObjectNode body = seed.deepCopy();
        body.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode inner) {
                field.setValue(withTimes(inner));
            } else if (value.asText().startsWith(NOW)) {
                field.setValue(body.textNode(instant(value.asText()).toString()));
            }
        });
        return body;
    }

    private Instant instant(String text) {
        return clock.instant().minus(Duration.parse(text.substring(NOW.length())));
    }
}
