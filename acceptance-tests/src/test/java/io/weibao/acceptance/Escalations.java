package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Alarms that wait for an answer, as the provider's people see them. */
final class Escalations {

    private Escalations() {}

    /** The escalation of one promise of a ticket, if there is any yet. */
    static @Nullable Map<String, Object> of(TicketLife ticket, String target) {
        return all().stream()
                .filter(escalation -> {
                    var clock = new JsonPath(asJson(escalation));
                    return ticket.number().equals(clock.getString("clock.ticket.number"))
                            && target.equals(clock.getString("clock.target"));
                })
                .findFirst()
                .orElse(null);
    }

    static ValidatableResponse acknowledge(String person, Object escalation, String note) {
        return as(person)
                .body(Map.of("note", note))
                .post("/api/v1/escalations/{id}/acknowledgements", escalation)
                .then();
    }

    /** All of them, page by page. */
    static List<Map<String, Object>> all() {
        var found = new ArrayList<Map<String, Object>>();
        String next = null;
        do {
            var request = as("supervisor").queryParam("limit", 200);
            var page = (next == null ? request : request.queryParam("cursor", next))
                    .get("/api/v1/escalations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.<Map<String, Object>>getList("items"));
            next = page.getString("next");
        } while (next != null);
        return found;
    }

    private static String asJson(Map<String, Object> escalation) {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .valueToTree(escalation)
                .toString();
    }
}
