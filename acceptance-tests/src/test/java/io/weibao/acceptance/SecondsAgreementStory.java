package io.weibao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An agreement whose targets are seconds, so that a whole escalation can be watched from warning to report. */
class SecondsAgreementStory {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void aPromiseWarnsThenAlarmsClimbsUntilSomebodyAnswersAndOpensTheOnesThatFollowFromIt() {
        // Given a system with promises of seconds
        var system = PromisedSystem.of("秒级承诺", agreement("PT3S", "PT6S"));
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("system", system.id(), "impact", "DEGRADED"));

        // When nobody answers: warning, alarm to the supervisor, then the manager as well
        await("warning")
                .atMost(PATIENCE)
                .until(() -> !Mailbox.of("agent").about(ticket.number()).isEmpty());
        await("alarm")
                .atMost(PATIENCE)
                .until(() -> !Mailbox.of("supervisor").about(ticket.number()).isEmpty());
        await("next step")
                .atMost(PATIENCE)
                .until(() -> !Mailbox.of("manager").about(ticket.number()).isEmpty());
        assertThat(reading(ticket, "response")).isEqualTo("breached");

        // Then the first answer counts, and who comes second learns who was first
        var escalation = Escalations.of(ticket, "response").orElseThrow();
        assertThat(escalation.state()).isEqualTo("waiting");
        Escalations.acknowledge("supervisor", escalation, "我来处理")
                .statusCode(200)
                .body("state", equalTo("acknowledged"));
        var told = Mailbox.of("manager").about(ticket.number()).size();
        Escalations.acknowledge("manager", escalation, "也来")
                .statusCode(200)
                .body("acknowledged.id", equalTo("0190a000-0000-7000-9000-000000000004"));

        // And the resolution that is missed opens the contingency plan; the solution opens the report
        await("contingency plan opens").atMost(PATIENCE).until(() -> ticket.clocks(null)
                .containsKey("contingency-plan"));
        assertThat(reading(ticket, "resolution")).isEqualTo("breached");
        ticket.waitPast("resolution");
        ticket.then("engineer", "respond")
                .then("engineer", "submit-contingency-plan", Map.of("plan", "切换到备用系统"))
                .then("engineer", "analyse", Map.of("nature", "TECHNICAL", "level", "II", "analysis", "主库宕机"))
                .then("engineer", "propose-solution", Map.of("solution", "修复主库"))
                .then("supervisor", "sign-solution")
                .then("engineer", "carry-out", Map.of("changeRecord", "已修复"))
                .then("engineer", "confirm-solved", Map.of("cause", "磁盘故障"));
        await("report is owed").atMost(PATIENCE).until(() -> ticket.clocks(null).containsKey("incident-report"));
        assertThat(reading(ticket, "contingency-plan")).isEqualTo("met");
        assertThat(reading(ticket, "incident-report")).isEqualTo("on-track");
        ticket.then(
                "engineer",
                "issue-incident-report",
                Map.of("faultKind", "硬件故障", "cause", "磁盘故障", "solutionUsed", "更换磁盘", "loss", "无"));
        await("report stops its clock").atMost(PATIENCE).until(() -> reading(ticket, "incident-report")
                .equals("met"));

        // And nobody was told again after the answer, and each promise was broken once
        assertThat(Mailbox.of("manager").about(ticket.number())).hasSize(told);
        assertThat(broken(ticket, "response")).hasSize(1);
        assertThat(broken(ticket, "resolution")).hasSize(1);
    }

    @Test
    void anAlarmThatFellDueWhileEveryReplicaWasDeadFiresOnceAndSaysThatItIsLate() {
        // Given a ticket whose alarm is due in half a minute
        var system = PromisedSystem.of("停机", agreement("PT1S", "PT30S"));
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("system", system.id(), "impact", "DEGRADED"));
        await("the clock runs").atMost(PATIENCE).until(() -> ticket.clocks(null).containsKey("response"));
        var due = Instant.parse((String) ticket.clock("response").get("dueAt"));

        assertThat(due).as("there is time left to stop everything").isAfter(Instant.now());

        // When sla-service is dead at that moment, and for some time after
        Downtime.of("sla-service", due.plusSeconds(12));

        // Then the alarm comes after the restart, once, and says so
        await("late alarm").atMost(PATIENCE).until(() -> !broken(ticket, "response")
                .isEmpty());
        var alarms = broken(ticket, "response");
        assertThat(alarms).hasSize(1);
        assertThat(alarms.getFirst().data().path("late").asBoolean()).isTrue();
        await("late mail")
                .atMost(PATIENCE)
                .until(() -> !Mailbox.of("supervisor").about(ticket.number()).isEmpty());
        assertThat(Mailbox.of("supervisor").about(ticket.number()))
                .first()
                .asString()
                .containsAnyOf("迟到", "Late");
        // The escalation itself tells of its newest notice, which a repetition makes punctual again; the event stays.
        assertThat(events(ticket, "escalation-raised", "response")
                        .getFirst()
                        .data()
                        .path("late")
                        .asBoolean())
                .isTrue();
        assertThat(broken(ticket, "response")).hasSize(1);
    }

    private static String reading(TicketLife ticket, String target) {
        return (String) ticket.clocks(null).getOrDefault(target, Map.of()).getOrDefault("reading", "");
    }

    private static List<EventLog.Event> broken(TicketLife ticket, String target) {
        return events(ticket, "clock-breached", target);
    }

    private static List<EventLog.Event> events(TicketLife ticket, String what, String target) {
        return EventLog.CLOCKS.of(ticket.id().toString()).stream()
                .filter(event -> event.type().equals("io.weibao.sla." + what + ".v1"))
                .filter(event -> event.data().at("/clock/target").asText().equals(target))
                .toList();
    }

    private static Map<String, Object> agreement(String warning, String response) {
        return Map.of(
                "consentRequired",
                false,
                "targets",
                List.of(
                        target(
                                "response",
                                "responded",
                                response,
                                Map.of(
                                        "warnings", List.of(warning),
                                        "escalation",
                                                List.of(
                                                        Map.of("after", "PT0S", "to", List.of("role:supervisor")),
                                                        Map.of(
                                                                "after",
                                                                "PT3S",
                                                                "to",
                                                                List.of("role:service-manager"),
                                                                "every",
                                                                "PT4S",
                                                                "times",
                                                                10)))),
                        target(
                                "resolution",
                                "resolved",
                                "PT15S",
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
                        target("incident-report", "report-issued", "PT1H", Map.of("anchor", "resolved"))));
    }

    static Map<String, Object> target(String id, String stop, String duration, Map<String, ?> more) {
        var target = new java.util.HashMap<String, Object>(Map.of(
                "id", id,
                "name", Map.of("zh", id, "en", id),
                "anchor", "raised",
                "stops", List.of(stop),
                "calendar", "24x7",
                "durations", List.of(Map.of("duration", duration)),
                "warnings", List.of(),
                "escalation", List.of(),
                "clause", Map.of("ref", "1", "text", Map.of("zh", "试", "en", "trial"))));
        target.putAll(more);
        return target;
    }
}
