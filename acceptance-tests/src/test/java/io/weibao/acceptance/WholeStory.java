package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static io.weibao.acceptance.SecondsAgreementStory.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The five services tell one story: an inspection finds a full disk, the business has stopped, people act first and owe papers, the promise
 * of the solution is broken and a contingency plan comes, it is solved, reported, closed, and the month is summed up, in Chinese.
 */
class WholeStory {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CAUSE = "归档日志占满数据盘，数据库停止写入";
    private static final String SOLUTION = "清理归档日志并将数据盘扩容到 500 GB";

    @Test
    void aFullDiskThatAnInspectionFindsEndsInTheSummaryOfTheMonth() {
        // Given a system with promises of seconds, a plan, and the round of this month
        var promised = PromisedSystem.of("财务系统", agreement());
        var inspected = InspectedSystem.of(TicketLife.ACME, promised.id(), "财务系统");
        var round = inspected.round();

        // When the engineer finds the disk full and the business stopped
        round.found("host-free-space", inspected.server(), 1, Map.of("businessStopped", true, "note", "数据盘已满，业务停止"));

        // Then a ticket is there by itself, linked both ways, with its clocks
        var finding = linkedFinding(promised.id());
        var ticket = TicketLife.known(Objects.requireNonNull(finding.getString("ticket.number")));
        assertThat(finding.getString("level")).isEqualTo("I");
        assertThat(finding.getBoolean("businessStopped")).isTrue();
        var raised = ticket.seenBy("acme-lead");
        assertThat(raised.getString("finding.id")).isEqualTo(finding.getString("id"));
        assertThat(raised.getString("finding.round")).isEqualTo(round.id());
        assertThat(raised.getString("channel")).isEqualTo("MONITORING");
        assertThat(raised.getString("level")).isEqualTo("I");
        assertThat(raised.getBoolean("businessStopped")).isTrue();
        await("its clocks")
                .atMost(PATIENCE)
                .until(() -> ticket.clocks(null).keySet().containsAll(List.of("response", "resolution")));

        // And the round is completed with its assessment
        round.completed(Map.of(
                "runningState", "FAULT",
                "stability", "数据盘写满后数据库停止写入",
                "advice", "扩容数据盘并监控归档日志"));

        // When people act first, too late for the promised solution, which opens the contingency plan
        ticket.then("engineer", "respond").then("supervisor", "declare-emergency", Map.of("reason", "业务停止，先抢修"));
        await("the promise of the solution is broken").atMost(PATIENCE).until(() -> ticket.clocks(null)
                .containsKey("contingency-plan"));
        ticket.waitPast("resolution");
        ticket.then("engineer", "submit-contingency-plan", Map.of("plan", "切换到备用数据库，手工记账"))
                .then("engineer", "carry-out", Map.of("changeRecord", SOLUTION))
                .then("engineer", "confirm-solved", Map.of("cause", CAUSE))
                .then("agent", "reply", Map.of("reply", "系统已恢复，请验证"));
        ticket.then("acme-lead", "give-feedback", Map.of("solved", true, "rating", 4, "comment", "恢复较快"));

        // Then it cannot be closed before its papers exist
        ticket.attempt("agent", "close", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/unless-no-papers-owed"));
        assertThat(owed(ticket))
                .containsExactlyInAnyOrder("diagnosis", "solution-signature", "customer-consent", "incident-report");
        ticket.then("engineer", "deliver-paper", Map.of("paper", "diagnosis", "text", "磁盘监控缺失，归档日志未清理"))
                .then("supervisor", "deliver-paper", Map.of("paper", "solution-signature", "text", "同意抢修方案"))
                .then("acme-lead", "deliver-paper", Map.of("paper", "customer-consent", "text", "同意"))
                .then(
                        "engineer",
                        "issue-incident-report",
                        Map.of("faultKind", "存储故障", "cause", CAUSE, "solutionUsed", SOLUTION, "loss", "停业约半小时"));
        assertThat(owed(ticket)).isEmpty();
        ticket.then("agent", "close");

        // And every clock, event and mail says so
        assertClocks(ticket);
        assertEvents(ticket, round, finding);
        await("the broken promise is mailed")
                .atMost(PATIENCE)
                .until(() -> !Mailbox.of("tech-lead").about(ticket.number()).isEmpty());

        // And so do the documents
        var report = issuedFor("ticket", ticket.number(), "IR-");
        assertThat(report.pdfText())
                .contains("故障处理报告", ticket.number(), "财务系统")
                .contains(words(CAUSE))
                .contains(words(SOLUTION));
        assertThat(report.wordText()).contains(ticket.number(), CAUSE, SOLUTION, "停业约半小时");
        assertGenuine(report);
        var assessment = issuedFor("round", round.id(), "IA-");
        assertThat(assessment.wordText()).contains("财务系统", "扩容数据盘并监控归档日志");
        assertThat(assessment.pdfText()).contains("巡检评估报告", "财务系统");
        assertGenuine(assessment);
        var today = LocalDate.now(InspectedSystem.ZONE);
        var summary = issue(Map.of(
                "kind", "OPERATIONS_SUMMARY",
                "system", promised.id(),
                "period", Map.of("from", today.withDayOfMonth(1).toString(), "to", today.toString())));
        assertThat(summary.wordText()).contains("财务系统", ticket.number());
        assertThat(summary.pdfText()).contains("运维总结", ticket.number());
        assertGenuine(summary);
        assertFigures(promised.id(), today);

        // And nobody of another customer can tell that they exist
        as("borun-lead")
                .get("/api/v1/documents/{number}", report.number())
                .then()
                .statusCode(404);
        as("borun-lead")
                .get("/api/v1/documents/{number}/pdf", report.number())
                .then()
                .statusCode(404);
        as("borun-lead")
                .get("/api/v1/findings/{id}", finding.getString("id"))
                .then()
                .statusCode(404);
        as("borun-lead")
                .get("/api/v1/inspection-rounds/{id}", round.id())
                .then()
                .statusCode(404);
    }

    private static void assertClocks(TicketLife ticket) {
        var expected = new HashMap<String, String>(Map.of(
                "response", "met",
                "resolution", "breached",
                "contingency-plan", "met",
                "incident-report", "met",
                "owed-paper", "met"));
        await("the clocks").atMost(PATIENCE).untilAsserted(() -> {
            var readings = new HashMap<String, String>();
            ticket.clocks(null).forEach((target, clock) -> readings.put(target, String.valueOf(clock.get("reading"))));
            assertThat(readings).isEqualTo(expected);
        });
    }

    private static void assertEvents(TicketLife ticket, InspectedSystem.Round round, JsonPath finding) {
        assertThat(EventLog.TICKETS.of(ticket.id().toString()))
                .allSatisfy(event -> assertThat(
                                event.data().at("/ticket/finding/id").asText())
                        .isEqualTo(finding.getString("id")))
                .extracting(event -> event.type().replaceAll("^io.weibao.ticket.|.v1$", ""))
                .containsExactly(
                        "raised",
                        "responded",
                        "emergency-declared",
                        "contingency-plan-submitted",
                        "carried-out",
                        "confirmed-solved",
                        "replied",
                        "feedback-given",
                        "paper-delivered",
                        "paper-delivered",
                        "paper-delivered",
                        "incident-report-issued",
                        "closed");
        assertThat(new EventLog("weibao.inspections.v1").of(round.id()))
                .extracting(event -> event.type().replaceAll("^io.weibao.inspection.|.v1$", ""))
                .contains("round-opened", "result-recorded", "finding-recorded", "ticket-requested", "finding-linked")
                .containsOnlyOnce("ticket-requested", "round-completed");
        assertThat(EventLog.CLOCKS.of(ticket.id().toString()))
                .filteredOn(event -> event.type().equals("io.weibao.sla.clock-breached.v1"))
                .extracting(event -> event.data().at("/clock/target").asText())
                .containsExactly("resolution");
        await("the document's event")
                .atMost(PATIENCE)
                .until(() -> new EventLog("weibao.documents.v1")
                                .since(Map.of()).stream()
                                        .filter(event -> event.type().equals("io.weibao.report.document-issued.v1"))
                                        .filter(event -> event.data()
                                                .at("/document/ticket/number")
                                                .asText()
                                                .equals(ticket.number()))
                                        .count()
                        == 1);
        var partner = new EventLog("weibao.partner." + TicketLife.ACME + ".v1");
        await("Acme's partner has heard of all of it").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        partner.since(Map.of()).stream()
                                .filter(event -> event.data()
                                        .toString()
                                        .contains(ticket.id().toString()))
                                .map(event -> event.headers().get("ce_source"))
                                .distinct())
                .contains(
                        "/weibao/ticket-service",
                        "/weibao/sla-service",
                        "/weibao/inspection-service",
                        "/weibao/reporting-service"));
    }

    /** Both files are what their digests say, and a stranger who holds one can find that out. */
    private static void assertGenuine(Issued document) {
        document.assertFontsAreEmbedded();
        for (var form : List.of("pdf", "docx")) {
            var digest = Issued.sha256(document.file("acme-lead", form));
            document.verified(digest)
                    .statusCode(200)
                    .body("matches", equalTo(true))
                    .body("file", equalTo(form));
        }
        document.verified("0".repeat(64)).statusCode(200).body("matches", equalTo(false));
    }

    private static void assertFigures(UUID system, LocalDate today) {
        var figures = as("manager")
                .queryParam("customer", TicketLife.ACME)
                .queryParam("system", system)
                .queryParam("month", today.toString().substring(0, 7))
                .get("/api/v1/figures/summary")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(figures).as("figures of the month").contains("resolution").contains("\"broken\":1");
    }

    /** The one document that came of it by itself. */
    private static Issued issuedFor(String what, String which, String series) {
        var numbers = await("the document for " + what)
                .atMost(PATIENCE)
                .until(
                        () -> as("acme-lead")
                                .queryParam(what, which)
                                .get("/api/v1/documents")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .<String>getList("items.number"),
                        found -> !found.isEmpty());
        assertThat(numbers).hasSize(1).allMatch(number -> number.startsWith(series));
        return Issued.of(numbers.getFirst());
    }

    private static Issued issue(Map<String, ?> wanted) {
        var body = new HashMap<String, Object>(wanted);
        body.put("customer", TicketLife.ACME);
        body.put("language", "zh");
        var key = UUID.randomUUID().toString();
        var first = as("manager").header("Idempotency-Key", key).body(body).post("/api/v1/documents");
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        var again = as("manager").header("Idempotency-Key", key).body(body).post("/api/v1/documents");
        assertThat(again.asString()).isEqualTo(first.asString());
        return Issued.of(Objects.requireNonNull(first.jsonPath().getString("number")));
    }

    private static JsonPath linkedFinding(UUID system) {
        return await("a finding with its ticket")
                .atMost(PATIENCE)
                .until(
                        () -> as("acme-lead")
                                .queryParam("system", system)
                                .get("/api/v1/findings")
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .setRootPath("items[0]"),
                        found -> found.getString("ticket.number") != null);
    }

    private static List<String> owed(TicketLife ticket) {
        return ticket.seenBy("agent").getList("owedPapers.paper");
    }

    /** The first words of a text, for a line may end after them. */
    private static String words(String text) {
        return text.substring(0, 6);
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "consentRequired",
                true,
                "targets",
                List.of(
                        target("response", "responded", "PT1H", Map.of()),
                        target(
                                "resolution",
                                "resolved",
                                "PT20S",
                                Map.of(
                                        "escalation",
                                        List.of(Map.of("after", "PT0S", "to", List.of("role:tech-lead"))))),
                        target(
                                "contingency-plan",
                                "contingency-plan-submitted",
                                "PT1H",
                                Map.of(
                                        "opens", Map.of("ifMissed", "resolution"),
                                        "cancelledBy", List.of("resolved"))),
                        target("incident-report", "report-issued", "PT1H", Map.of("anchor", "resolved")),
                        target("owed-paper", "owed-paper-delivered", "PT24H", Map.of("anchor", "owed-paper-opened"))));
    }
}
