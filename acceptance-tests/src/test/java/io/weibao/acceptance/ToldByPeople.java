package io.weibao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the facts of a clock vector by the actions of people on a real ticket, each dated back to when it happened. Between two facts the
 * workflow is walked: nobody can confirm a solution that was never proposed.
 */
final class ToldByPeople {

    /** Vectors that no people can tell, and why. */
    static final Map<String, String> NOT_TELLABLE = Map.of(
            "a-15", "lies in the future",
            "b-13", "the table lets nobody pause what already waits for consent",
            "c-19",
                    "a defect converted into a consultation is answered by its explanation and cannot be answered again");

    /** Targets that the steps in between touch although the vector does not have them: the table wants a ticket taken up first. */
    static final Map<String, List<String>> LEFT_OUT = Map.of(
            "a-22", List.of("response"),
            "c-17", List.of("response"),
            "c-23", List.of("response"));

    private static final String ENGINEER = "engineer";
    private static final String SUPERVISOR = "supervisor";

    private final TicketLife ticket;
    private boolean responded;
    private boolean analysed;
    private boolean signed;

    private ToldByPeople(TicketLife ticket) {
        this.ticket = ticket;
    }

    static TicketLife tell(Vector vector, UUID system) {
        var facts = vector.facts().toList();
        var raised = facts.getFirst();
        var fields = new HashMap<String, Object>(Map.of(
                "customer", TicketLife.ACME,
                "system", system,
                "title", vector.document().at("/name/zh").asText(),
                "kind", raised.path("kind").asText("DEFECT"),
                "level", raised.path("level").asText("III"),
                "businessStopped", raised.path("businessStopped").asBoolean(false),
                "receivedAt", at(raised).toString()));
        var people = new ToldByPeople(TicketLife.raisedBy("agent", fields));
        var consultation = raised.path("kind").asText().equals("CONSULTATION");
        facts.stream()
                .skip(1)
                .filter(fact -> !(consultation && name(fact).equals("responded")))
                .forEach(people::tell);
        return people.ticket;
    }

    private void tell(JsonNode fact) {
        var at = at(fact);
        switch (name(fact)) {
            case "responded" -> respond(at);
            case "visit-needed" ->
                working(
                        at,
                        "require-visit",
                        Map.of("reason", fact.path("reason").asText("电话无法解决")));
            case "arrived-on-site" -> working(at, "arrive-on-site", Map.of());
            case "plan-submitted" -> working(at, "submit-plan", Map.of("plan", "处理方案"));
            case "contingency-plan-submitted" -> working(at, "submit-contingency-plan", Map.of("plan", "应急方案"));
            case "substitute-in-service" -> working(at, "put-substitute-in-service", Map.of("description", "备用设备"));
            case "paused" -> pause(fact, at);
            case "resumed" -> resume(at);
            case "consent-requested" -> sign(at);
            case "consent-given" -> step(at, "acme-lead", "give-consent", Map.of());
            case "classified" -> classify(fact, at);
            case "level-changed" -> changeLevel(fact, at);
            case "converted" -> convert(fact, at);
            case "resolved" -> resolve(at);
            case "reopened" -> reopen(at);
            case "report-issued" ->
                step(
                        at,
                        ENGINEER,
                        "issue-incident-report",
                        Map.of("faultKind", "软件", "cause", "缺陷", "solutionUsed", "修复", "loss", "无"));
            case "cancelled" -> step(at, "agent", "cancel", Map.of("reason", "误报"));
            case "closed" -> step(at, "agent", "close", Map.of());
            default -> throw new AssertionError("Nobody has told yet how " + fact + " is told");
        }
    }

    private void respond(Instant at) {
        step(at, ENGINEER, "respond", Map.of());
        responded = true;
    }

    /** What can be done only by somebody who has taken the ticket. */
    private void working(Instant at, String action, Map<String, ?> fields) {
        taken(at);
        step(at, ENGINEER, action, fields);
    }

    private void taken(Instant at) {
        if (!responded) {
            respond(at);
        }
    }

    private void pause(JsonNode fact, Instant at) {
        var fields =
                new HashMap<String, Object>(Map.of("reason", fact.path("reason").asText(), "note", "等待"));
        if (fact.has("until")) {
            fields.put("until", Vector.moment(fact.path("until")).toString());
        }
        working(at, "pause", fields);
    }

    /** A refused consent ends its wait as well. */
    private void resume(Instant at) {
        if (signed) {
            step(at, "acme-lead", "refuse-consent", Map.of("reason", "换个方案"));
            signed = false;
        } else {
            step(at, ENGINEER, "resume", Map.of());
        }
    }

    private void analyse(Instant at) {
        taken(at);
        if (!analysed) {
            step(at, ENGINEER, "analyse", Map.of("nature", "TECHNICAL", "analysis", "分析"));
            analysed = true;
        }
    }

    private void sign(Instant at) {
        analyse(at);
        step(at, ENGINEER, "propose-solution", Map.of("solution", "方案"));
        step(at, SUPERVISOR, "sign-solution", Map.of());
        signed = true;
    }

    private void classify(JsonNode fact, Instant at) {
        if (fact.path("nature").asText().equals("OPERATIONAL")) {
            return; // said together with the conversion that follows from it
        }
        taken(at);
        step(
                at,
                SUPERVISOR,
                "analyse",
                Map.of(
                        "nature", fact.path("nature").asText(),
                        "level", fact.path("level").asText(),
                        "businessStopped", fact.path("businessStopped").asBoolean(),
                        "analysis", "分析"));
        analysed = true;
    }

    /** Whether business has stopped is said again by analysing; the level alone is changed in any state. */
    private void changeLevel(JsonNode fact, Instant at) {
        var level = fact.path("level").asText();
        if (fact.has("businessStopped")) {
            taken(at);
            step(
                    at,
                    SUPERVISOR,
                    "analyse",
                    Map.of(
                            "nature",
                            "TECHNICAL",
                            "level",
                            level,
                            "businessStopped",
                            fact.path("businessStopped").asBoolean(),
                            "analysis",
                            "业务未中断"));
            analysed = true;
        } else {
            step(at, SUPERVISOR, "change-level", Map.of("level", level, "reason", "重新评估"));
        }
    }

    private void convert(JsonNode fact, Instant at) {
        if (fact.path("kind").asText().equals("CONSULTATION")) {
            taken(at);
            step(at, ENGINEER, "analyse", Map.of("nature", "OPERATIONAL", "analysis", "操作问题", "explanation", "请按手册操作"));
        } else {
            step(at, ENGINEER, "convert-to-defect", Map.of("reason", "确是缺陷"));
        }
    }

    private void resolve(Instant at) {
        if (ticket.kind().equals("CONSULTATION")) {
            step(at, "agent", "answer", Map.of("answer", "答复"));
            return;
        }
        sign(at);
        step(at, ENGINEER, "carry-out", Map.of("changeRecord", "变更"));
        step(at, ENGINEER, "confirm-solved", Map.of("cause", "原因"));
        signed = false;
    }

    private void reopen(Instant at) {
        step(at, SUPERVISOR, "reopen", Map.of("reason", "又发生了"));
        analysed = false;
    }

    private void step(Instant at, String person, String action, Map<String, ?> fields) {
        ticket.thenAt(at, person, action, fields);
    }

    private static Instant at(JsonNode fact) {
        return Vector.moment(fact.path("at"));
    }

    private static String name(JsonNode fact) {
        return fact.path("fact").asText();
    }
}
