package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alarms that wait for an answer, as the provider's people see them. */
final class Escalations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Escalations() {}

    /** One of them. */
    record Escalation(String id, String state, boolean late, String ticket, String target) {

        private static Escalation of(JsonNode shown) {
            return new Escalation(
                    shown.path("id").asText(),
                    shown.path("state").asText(),
                    shown.path("late").asBoolean(),
                    shown.at("/clock/ticket/number").asText(),
                    shown.at("/clock/target").asText());
        }
    }

    /** The escalation of one promise of a ticket, if there is any yet. */
    static Optional<Escalation> of(TicketLife ticket, String target) {
        return all().stream()
                .filter(escalation -> escalation.ticket.equals(ticket.number()) && escalation.target.equals(target))
                .findFirst();
    }

    static ValidatableResponse acknowledge(String person, Escalation escalation, String note) {
        return as(person)
                .body(Map.of("note", note))
                .post("/api/v1/escalations/{id}/acknowledgements", escalation.id)
                .then();
    }

    /** All of them, page by page. */
    static List<Escalation> all() {
        var found = new ArrayList<Escalation>();
        var next = "";
        do {
            var request = as("supervisor").queryParam("limit", 200);
            var answer = (next.isEmpty() ? request : request.queryParam("cursor", next))
                    .get("/api/v1/escalations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            try {
                var page = JSON.readTree(answer);
                page.path("items").forEach(shown -> found.add(Escalation.of(shown)));
                next = page.path("next").asText("");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } while (!next.isEmpty() && !next.equals("null"));
        return found;
    }
}
