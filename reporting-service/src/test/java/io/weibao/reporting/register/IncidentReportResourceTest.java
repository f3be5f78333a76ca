package io.weibao.reporting.register;

import static io.weibao.reporting.register.DocumentCalls.issue;
import static io.weibao.reporting.register.DocumentCalls.preview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentReportResourceTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");

    @Inject
    Scene scene;

    @Test
    void an_incident_report_needs_the_report_written_on_its_ticket() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller ticket = TicketTeller.of(customer.id()).raised(OCTOBER_5);
        scene.await(ticket);
        // Then
        issue(ofTicket(customer, ticket.number()))
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-written"));
        issue(ofTicket(customer, "DEF-1999-000001")).statusCode(404);
    }

    @Test
    void an_incident_report_says_in_its_language_who_signed_consented_carried_out_and_confirmed() {
        // Given
        CustomerTeller customer = scene.customer();
        UUID engineer = customer.person("doer", "engineer");
        UUID lead = customer.person("lead", "customer-lead");
        UUID supervisor = customer.person("head", "supervisor");
        TicketTeller ticket = TicketTeller.of(customer.id())
                .raised(OCTOBER_5)
                .by(supervisor)
                .happened("sign-solution", "solution-signed", OCTOBER_5.plusSeconds(30), Map.of())
                .by(lead)
                .happened("give-consent", "consent-given", OCTOBER_5.plusSeconds(60), Map.of(), "consent-given")
                .by(engineer)
                .happened("carry-out", "carried-out", OCTOBER_5.plusSeconds(120), Map.of("changeRecord", "Patch 7.1"))
                .resolved(OCTOBER_5.plusSeconds(180))
                .incidentReport(OCTOBER_5.plusSeconds(240));
        scene.await(ticket);
        await().until(() ->
                scene.count("select count(*) from live_person_copy where customer_id = ?", customer.id()) == 3);
        // Then
        assertThat(steps(customer, ticket, "en"))
                .containsSubsequence(
                        "Solution signed",
                        "Name of head",
                        "Consent given",
                        "Name of lead",
                        "Carried out",
                        "Name of doer",
                        "Resolved",
                        "Name of doer");
        assertThat(steps(customer, ticket, "zh"))
                .containsSubsequence(
                        "签字同意", "Name of head", "客户同意", "Name of lead", "实施", "Name of doer", "解决", "Name of doer");
    }

    /** The cells of the table of what was done. */
    private static List<String> steps(CustomerTeller customer, TicketTeller ticket, String language) {
        String page = preview(ofTicket(customer, ticket.number()).replace("zh", language))
                .extract()
                .asString();
        return Pattern.compile("<td[^>]*>([^<]*)</td>")
                .matcher(page)
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    private static String ofTicket(CustomerTeller customer, String number) {
        return """
                {"kind":"INCIDENT_REPORT","customer":"%s","ticket":"%s","language":"zh"}
                """.formatted(customer.id(), number);
    }
}
