package io.weibao.ticket.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a batch. Each test has a customer of its own, so that counts are its own. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class HistoryResourceTest {

    private static final Token ADMIN = Tokens.staff("admin", "admin");

    private final UUID customer = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void twoCustomersAreServed() {
        for (UUID id : List.of(customer, other)) {
            as(ADMIN)
                    .body(Map.of("id", id, "key", "h-" + id, "name", "History", "zone", "Asia/Shanghai"))
                    .post("/api/v1/customers")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void rowsBecomeATicketWithAJournalWhoseChainHolds() {
        String number = ticketOf(send(incident(
                "INC1",
                row(0, "New"),
                row(5, "Active"),
                row(9, "Awaiting User Info"),
                row(20, "Resolved"),
                row(30, "Closed"))));

        as(ADMIN)
                .get("/api/v1/tickets/" + number)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("origin", equalTo("import"))
                .body("sourceNumber", equalTo("INC1"))
                .body("level", equalTo("III"))
                .body("version", equalTo(5));
        as(ADMIN)
                .get("/api/v1/tickets/" + number + "/journal")
                .then()
                .body("chain", equalTo("intact"))
                .body("items.action", everyItem(equalTo("import")))
                .body(
                        "items.data.sourceState",
                        equalTo(List.of("New", "Active", "Awaiting User Info", "Resolved", "Closed")))
                .body("items.to", equalTo(List.of("SUBMITTED", "RESPONDED", "RESPONDED", "SOLVED", "CLOSED")));
    }

    @Test
    void aSecondRunChangesNothing() {
        Map<String, Object> incident = incident("INC2", row(0, "New"), row(5, "Resolved"), row(6, "Closed"));
        String number = ticketOf(send(incident));

        Map<String, Object> again = send(incident);

        assertThat(outcomes(again)).containsOnly("already-known");
        assertThat(ticketOf(again)).isEqualTo(number);
        assertSummary(1, 3, 4);
        as(ADMIN).get("/api/v1/tickets/" + number).then().body("version", equalTo(3));
    }

    @Test
    void aRepeatedRowCountsOnce() {
        Map<String, Object> once = row(0, "New");

        Map<String, Object> receipt = send(incident("INC3", once, once));

        assertThat(outcomes(receipt)).containsExactly("accepted", "already-known");
        assertSummary(1, 1, 1);
    }

    @Test
    void rowsAreSortedByTimeAndByTheirPlaceInTheFileWithinAMinute() {
        String number = ticketOf(send(
                incident("INC4", row(9, "Resolved", 3), row(0, "New", 1), row(9, "Active", 2), row(12, "Closed", 4))));

        as(ADMIN)
                .get("/api/v1/tickets/" + number + "/journal")
                .then()
                .body("items.data.sourceState", equalTo(List.of("New", "Active", "Resolved", "Closed")));
    }

    @Test
    void rowsThatMakeNoSenseAreRejectedAloneWithTheReason() {
        Map<String, Object> badKey = new HashMap<>(row(1, "Active"));
        badKey.put("key", "nonsense");
        Map<String, Object> badPriority = new HashMap<>(row(2, "Active"));
        badPriority.put("priority", 9);

        Map<String, Object> receipt = send(incident(
                "INC5", row(0, "New"), badKey, badPriority, row(3, "Lost"), row(60 * 24 * 365 * 30, "Active")));

        assertThat(outcomes(receipt)).containsExactly("accepted", "rejected", "rejected", "rejected", "rejected");
        assertThat(reasons(receipt))
                .containsExactly("invalid-key", "unknown-priority", "unknown-state", "in-the-future");
        assertSummary(1, 1, 1);
    }

    @Test
    void laterRowsOfAKnownIncidentGoOnWhereItStoppedAndEarlierOnesAreRejected() {
        String number = ticketOf(send(incident("INC6", row(0, "New"), row(10, "Awaiting Vendor"))));

        Map<String, Object> receipt = send(incident("INC6", row(5, "Active"), row(11, "Resolved"), row(12, "Closed")));

        assertThat(outcomes(receipt)).containsExactly("rejected", "accepted", "accepted");
        assertThat(reasons(receipt)).containsExactly("before-imported-row");
        as(ADMIN)
                .get("/api/v1/tickets/" + number)
                .then()
                .body("version", equalTo(4))
                .body("state", equalTo("CLOSED"));
        as(ADMIN).get("/api/v1/tickets/" + number + "/journal").then().body("chain", equalTo("intact"));
        assertSummary(1, 4, 6);
    }

    @Test
    void anOpenIncidentWaitsHereAsItDidThere() {
        String number = ticketOf(send(incident("INC7", row(0, "New"), row(10, "Awaiting Evidence"))));

        as(ADMIN)
                .get("/api/v1/tickets/" + number)
                .then()
                .body("open", equalTo(true))
                .body("waiting.reason", equalTo("waiting-for-evidence"));
    }

    @Test
    void everyRowIsAnEventOfOriginImportInOrder() {
        ticketOf(send(incident("INC8", row(0, "Awaiting User Info"), row(1, "Awaiting User Info"), row(2, "Closed"))));

        try (EventProbe probe = EventProbe.on("weibao.tickets.v1")) {
            List<SeenEvent> events = probe.awaitAtLeast(
                    3, event -> customer.toString().equals(event.headers().get("ce_customer")));
            assertThat(events).extracting(SeenEvent::sequence).containsExactly(1L, 2L, 3L);
            assertThat(events).extracting(SeenEvent::type).containsOnly("io.weibao.ticket.imported.v1");
            assertThat(events).allSatisfy(event -> assertThat(event.headers()).containsEntry("ce_origin", "import"));
            assertThat(events).noneMatch(event -> event.value().contains("Caller 7"));
            assertThat(events.getFirst().value()).contains("\"raised\"", "\"responded\"", "\"waiting-for-customer\"");
            assertThat(events.getLast().value()).contains("\"resumed\"", "\"derived\":true", "\"closed\"");
        }
    }

    @Test
    void onlyAnAdministratorImports() {
        Map<String, Object> body = batch(customer, incident("INC9", row(0, "New")));

        for (Token token : List.of(
                Tokens.staff("manager", "service-manager"),
                Tokens.customerPerson("acme-lead", Tokens.ACME, "customer-lead"),
                Tokens.partner("partner-acme", Tokens.ACME))) {
            as(token).body(body).post("/api/v1/history/tickets").then().statusCode(403);
        }
    }

    @Test
    void anotherCustomersPeopleSeeNothingOfWhatWasImported() {
        String number = ticketOf(send(incident("INC10", row(0, "New"))));
        Token stranger = Tokens.customerPerson("stranger", other, "customer-lead");
        Token own = Tokens.customerPerson("own", customer, "customer-lead");

        as(own).get("/api/v1/tickets/" + number).then().statusCode(200);
        as(stranger).get("/api/v1/tickets/" + number).then().statusCode(404);
        as(stranger).get("/api/v1/tickets/" + number + "/journal").then().statusCode(404);
        as(stranger).get("/api/v1/tickets").then().body("items", hasSize(0));
    }

    @Test
    void aBatchThatCannotBeReadIsRefusedWhole() {
        as(ADMIN)
                .body(batch(UUID.randomUUID(), incident("INC11", row(0, "New"))))
                .post("/api/v1/history/tickets")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/customer"));
        as(ADMIN)
                .body(batch(customer, incident("INC11", row(0, "New")), incident("INC11", row(1, "New"))))
                .post("/api/v1/history/tickets")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/repeated-number"));
        as(ADMIN)
                .body(batch(customer))
                .post("/api/v1/history/tickets")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/tickets"));
        assertSummary(0, 0, 0);
    }

    private Map<String, Object> send(Map<String, Object> incident) {
        return as(ADMIN)
                .body(batch(customer, incident))
                .post("/api/v1/history/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("tickets[0]");
    }

    private void assertSummary(int tickets, int rows, int facts) {
        as(ADMIN)
                .get("/api/v1/history/summary?customer=" + customer)
                .then()
                .statusCode(200)
                .body("tickets", equalTo(tickets))
                .body("rows", equalTo(rows))
                .body("facts", equalTo(facts));
    }

    private static Map<String, Object> batch(UUID customer, Object... incidents) {
        return Map.of("customer", customer, "source", "test", "zone", "Asia/Shanghai", "tickets", List.of(incidents));
    }

    private static Map<String, Object> incident(String number, Object... rows) {
        List<Object> keyed = new ArrayList<>();
        for (Object row : rows) {
            Map<String, Object> copy = new HashMap<>();
            ((Map<?, ?>) row).forEach((name, value) -> copy.put(String.valueOf(name), value));
            copy.putIfAbsent("key", digest(number + row));
            keyed.add(copy);
        }
        return Map.of(
                "number", number,
                "title", "Category 1 · Symptom 2",
                "channel", "HOTLINE",
                "openedAt", "2016-02-29T01:00:00Z",
                "rows", keyed);
    }

    private static Map<String, Object> row(int minute, String state) {
        return row(minute, state, minute);
    }

    private static Map<String, Object> row(int minute, String state, int position) {
        String at =
                Instant.parse("2016-02-29T01:00:00Z").plusSeconds(60L * minute).toString();
        Map<String, String> columns = Map.of("incident_state", state, "caller_id", "Caller 7");
        return Map.of("position", position, "at", at, "state", state, "priority", 3, "columns", columns);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ticketOf(Map<String, Object> receipt) {
        return String.valueOf(receipt.get("ticket"));
    }

    private static List<Object> outcomes(Map<String, Object> receipt) {
        return values(receipt, "outcome");
    }

    private static List<Object> reasons(Map<String, Object> receipt) {
        return values(receipt, "reason");
    }

    private static List<Object> values(Map<String, Object> receipt, String field) {
        return ((List<?>) Objects.requireNonNull(receipt.get("rows")))
                .stream()
                        .map(row -> (Object) ((Map<?, ?>) row).get(field))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static RequestSpecification as(Token token) {
        return given().header("Authorization", token.bearer()).contentType(ContentType.JSON);
    }
}
