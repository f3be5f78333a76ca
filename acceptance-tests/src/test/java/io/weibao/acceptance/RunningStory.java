package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform as the one who runs it sees it: status, a part that dies, a taken port, down and up again. */
@Order(Integer.MAX_VALUE)
class RunningStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void theStatusNamesEveryPartAndProvesThatDataIsDurable() {
        var platform = Platform.running();
        platform.replicas("ticket-service").forEach(platform::awaitHealthy);
        platform.replicas("sla-service").forEach(platform::awaitHealthy);
        platform.replicas("inspection-service").forEach(platform::awaitHealthy);
        platform.replicas("reporting-service").forEach(platform::awaitHealthy);

        var status = platform.weibao(PATIENCE, "status");

        assertThat(status).contains("fsync on", "synchronous_commit on", "full_page_writes on");
        assertThat(status.lines())
                .filteredOn(line -> line.contains("healthy"))
                .extracting(line -> line.strip().split("\\s+", 2)[0])
                .contains(
                        "postgres",
                        "kafka",
                        "keycloak",
                        "mail",
                        "ticket-service",
                        "ticket-service-2",
                        "sla-service",
                        "sla-service-2",
                        "inspection-service",
                        "inspection-service-2",
                        "reporting-service",
                        "reporting-service-2",
                        "gateway");
    }

    @Test
    void aPartThatIsKilledComesBackByItselfAndTheStatusCountsIt() {
        var platform = Platform.running();
        var before = platform.part("gateway").path("restarts").asInt();

        platform.kill("gateway");
        platform.awaitHealthy("gateway");

        assertThat(platform.part("gateway").path("restarts").asInt()).isEqualTo(before + 1);
        as("agent").get("/api/v1/tickets").then().statusCode(200);
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingStarts(@TempDir Path home) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var said = Platform.ask(
                    home,
                    PATIENCE,
                    "up",
                    "--no-build",
                    "--only",
                    "mail",
                    "--ports-from",
                    "28080",
                    "--port",
                    "smtp=" + port);

            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.words()).contains("port " + port, "smtp", "--port smtp=");
        }
    }

    @Test
    void downLeavesNoProcessAndUpGoesOnWithTheKeptDataWithoutBuildingOrFormattingAnything() {
        // Given a ticket, and everything that runs
        var platform = Platform.running();
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "ADVICE"));
        var processes = processes(platform.status());
        assertThat(processes).hasSizeGreaterThanOrEqualTo(10);
        var ports = platform.gateway().getPort();

        // When it goes down and up again
        platform.weibao(PATIENCE, "down");
        assertThat(processes)
                .allSatisfy(process -> assertThat(ProcessHandle.of(process)).isEmpty());
        var said =
                platform.weibao(PATIENCE, "up", "--no-build", "--replicas", "2", "--ports-from", String.valueOf(ports));

        // Then nothing was made anew, and the ticket and its clocks are there
        assertThat(said)
                .doesNotContain("format the log directory", "create the database directory", "build the server");
        as("acme-applicant")
                .get("/api/v1/tickets/{number}", ticket.number())
                .then()
                .statusCode(200);
        assertThat(ticket.clocks(null)).containsKey("response");
        ticket.then("engineer", "respond");
    }

    private static List<Long> processes(JsonNode status) {
        var processes = new ArrayList<Long>();
        processes.add(status.path("supervisor").path("pid").asLong());
        status.path("parts")
                .forEach(part -> processes.add(part.path("process").path("pid").asLong()));
        return processes;
    }
}
