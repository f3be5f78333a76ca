package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Inspections and reports killed in the middle of their work: what was answered stands once, and what was begun is finished once. */
@Order(Integer.MAX_VALUE - 2)
class NewPartsChaos {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ITEM = "host-free-space";

    @Test
    void aRoundIsRecordedWhileItsServiceIsKilledAndItsFindingBecomesOneTicket() {
        // Given a round on which somebody works
        var platform = Platform.running();
        var system = PromisedSystem.of("巡检中断", Map.of("preset", "C"));
        var inspected = InspectedSystem.of(TicketLife.ACME, system.id(), "巡检中断");
        var round = inspected.round();

        // When one replica after the other is killed meanwhile, and all of them once the worst is found
        for (int value = 60; value < 72; value++) {
            if (value == 63 || value == 68) {
                platform.kill(value == 63 ? "inspection-service" : "inspection-service-2");
            }
            insist(round, inspected.server(), value, Map.of());
        }
        insist(round, inspected.server(), 1, Map.of("businessStopped", true));
        platform.replicas("inspection-service").forEach(platform::kill);
        platform.kill("ticket-service");
        platform.replicas("inspection-service").forEach(platform::awaitHealthy);
        platform.awaitHealthy("ticket-service");

        // Then everything that was answered is there, each step is one event, in order, and one ticket came of it
        var finding = await("the finding with its ticket")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> finding(system.id()), found -> found.getString("ticket.number") != null);
        var shown = round.shown();
        assertThat(shown.getInt("results.find { it.item.key == '" + ITEM + "' }.value"))
                .isEqualTo(1);
        var events = await("all events of the round")
                .atMost(PATIENCE)
                .until(() -> byOrder(round.id()), found -> found.size() >= shown.getLong("version"));
        assertThat(events.keySet())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, shown.getLong("version"))
                        .boxed()
                        .toList());
        assertThat(as("agent")
                        .queryParam("finding", finding.getString("id"))
                        .get("/api/v1/tickets")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aRebuildAndAReportAreFinishedByWhoeverIsLeft() {
        // Given a rebuild that has just begun, and a ticket whose incident report somebody issues
        var platform = Platform.running();
        var rebuild = as("manager")
                .post("/api/v1/report-rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "SYSTEM_DOWN", "businessStopped", true))
                .then("engineer", "respond")
                .then("engineer", "analyse", Map.of("nature", "TECHNICAL", "analysis", "电源故障"))
                .then("engineer", "propose-solution", Map.of("solution", "更换电源"))
                .then("supervisor", "sign-solution");
        if (ticket.actionsFor("acme-lead").contains("give-consent")) {
            ticket.then("acme-lead", "give-consent");
        }
        ticket.then("engineer", "carry-out", Map.of("changeRecord", "已更换电源"))
                .then("engineer", "confirm-solved", Map.of("cause", "电源老化"));

        // When both replicas are killed, one while the figures are rebuilt, one when the document is wanted
        platform.kill("reporting-service");
        ticket.then(
                "engineer",
                "issue-incident-report",
                Map.of("faultKind", "硬件故障", "cause", "电源老化", "solutionUsed", "更换电源", "loss", "无"));
        platform.kill("reporting-service-2");
        platform.replicas("reporting-service").forEach(platform::awaitHealthy);

        // Then the rebuild ends with as many rows as before, and the report was issued once
        await("the rebuild is done")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(as("manager")
                                .get("/api/v1/report-rebuilds/{id}", rebuild)
                                .jsonPath()
                                .getString("state"))
                        .isEqualTo("DONE"));
        await("the incident report")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> documents(ticket).size() == 1);
        await("its event").atMost(PATIENCE).until(() -> !issued(ticket).isEmpty());
        assertThat(issued(ticket)).hasSize(1);
        assertThat(documents(ticket)).hasSize(1);
    }

    /** The ids of the events that tell of this ticket's documents; one that came twice counts once. */
    private static List<String> issued(TicketLife ticket) {
        return new EventLog("weibao.documents.v1")
                .since(Map.of()).stream()
                        .filter(event -> event.data()
                                .at("/document/ticket/number")
                                .asText()
                                .equals(ticket.number()))
                        .map(EventLog.Event::id)
                        .distinct()
                        .toList();
    }

    private static List<String> documents(TicketLife ticket) {
        return as("manager")
                .queryParam("ticket", ticket.number())
                .get("/api/v1/documents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number");
    }

    /** Records a value as people do when the platform fumbles: whoever gets no answer looks first whether it was done after all. */
    private static void insist(InspectedSystem.Round round, String server, int value, Map<String, ?> more) {
        await("value " + value).atMost(PATIENCE).ignoreExceptions().until(() -> {
            var last = round.shown().get("results.find { it.item.key == '" + ITEM + "' }.value");
            return Objects.equals(last, value) || round.found(ITEM, server, value, more) != null;
        });
    }

    private static JsonPath finding(UUID system) {
        return as("engineer")
                .queryParam("system", system)
                .queryParam("state", "OPEN")
                .get("/api/v1/findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    /** The events of a round by their sequence; one that came twice has kept its id. */
    private static Map<Long, String> byOrder(String round) {
        var byOrder = new TreeMap<Long, String>();
        for (var event : new EventLog("weibao.inspections.v1").of(round)) {
            var known = byOrder.putIfAbsent(event.sequence(), event.id());
            assertThat(known == null || known.equals(event.id()))
                    .as("%s", event.headers())
                    .isTrue();
        }
        return byOrder;
    }
}
