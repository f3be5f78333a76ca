package io.weibao.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For each operation that takes a body one that would be taken from somebody who may; a new operation must be added here. */
final class OfferedBodies {

    private static final Map<String, String> LABEL = Map.of("zh", "名", "en", "name");

    private OfferedBodies() {}

    static Map<String, ?> of(String operation) {
        return switch (operation.replaceFirst("^[A-Z]+ /api/v1/", "").split("/", 2)[0]) {
            case "tickets", "history", "customers", "departments", "systems", "people" -> desk(operation);
            case "agreements", "sla", "escalations", "calendars" -> promises(operation);
            case "components", "inspection-templates", "inspection-plans", "inspection-rounds", "automatic-checks" ->
                inspections(operation);
            case "documents", "document-templates", "report-schedules" -> reports(operation);
            default -> throw unknown(operation);
        };
    }

    private static Map<String, ?> desk(String operation) {
        return switch (operation) {
            case "POST /api/v1/tickets" -> Map.of("kind", "DEFECT", "title", "t", "description", "d");
            case "POST /api/v1/tickets/{number}/actions" -> Map.of("action", "cancel", "reason", "不要了");
            case "POST /api/v1/customers", "PUT /api/v1/customers/{id}" ->
                Map.of("key", "taken", "name", "N", "zone", "Asia/Shanghai");
            case "POST /api/v1/systems",
                    "PUT /api/v1/systems/{id}",
                    "POST /api/v1/departments",
                    "PUT /api/v1/departments/{id}" -> Map.of("customer", TicketLife.ACME, "name", "N");
            case "POST /api/v1/people", "PUT /api/v1/people/{id}" -> person();
            case "POST /api/v1/history/tickets" ->
                Map.of("customer", TicketLife.ACME, "source", "s", "zone", "Asia/Shanghai", "tickets", List.of());
            default -> throw unknown(operation);
        };
    }

    private static Map<String, ?> person() {
        return Map.of(
                "customer", TicketLife.ACME,
                "username", "n",
                "name", "N",
                "email", "n@acme.example",
                "language", "zh",
                "roles", List.of("applicant"));
    }

    private static Map<String, ?> promises(String operation) {
        var facts = List.of(Map.of("at", "2026-03-02T08:00:00Z", "fact", "raised"));
        return switch (operation) {
            case "POST /api/v1/sla/simulations" ->
                Map.of("preset", "A", "facts", facts, "asOf", "2026-03-02T09:00:00Z");
            case "POST /api/v1/escalations/{id}/acknowledgements" -> Map.of("note", "我来");
            case "POST /api/v1/calendars/{id}/due-times" -> Map.of("start", "2026-03-02T08:00:00Z", "seconds", 60);
            case "POST /api/v1/agreements", "PUT /api/v1/agreements/{id}" ->
                Map.of("preset", "A", "customer", TicketLife.ACME, "validFrom", "2040-01-01T00:00:00Z");
            case "POST /api/v1/calendars", "PUT /api/v1/calendars/holidays/{year}" -> Map.of("id", "x");
            default -> throw unknown(operation);
        };
    }

    private static Map<String, ?> inspections(String operation) {
        return switch (operation) {
            case "POST /api/v1/components", "PUT /api/v1/components/{id}" ->
                Map.of("customer", TicketLife.ACME, "system", UUID.randomUUID(), "kind", "SERVER", "name", "N");
            case "POST /api/v1/inspection-templates", "PUT /api/v1/inspection-templates/{id}" ->
                Map.of("id", "own", "name", LABEL, "areas", List.of());
            case "POST /api/v1/inspection-plans", "PUT /api/v1/inspection-plans/{id}" ->
                Map.of(
                        "customer", TicketLife.ACME,
                        "system", UUID.randomUUID(),
                        "name", "N",
                        "recurrence", "FREQ=MONTHLY;BYMONTHDAY=10",
                        "startsOn", "2026-01-01");
            case "PUT /api/v1/inspection-rounds/{id}/results/{item}" -> Map.of("value", 50, "note", "n");
            case "POST /api/v1/inspection-rounds/{id}/completion" ->
                Map.of("assessment", Map.of("runningState", "NORMAL"));
            case "POST /api/v1/automatic-checks", "PUT /api/v1/automatic-checks/{id}" ->
                Map.of(
                        "component", UUID.randomUUID(),
                        "kind", "HTTP",
                        "url", "https://erp.acme.example/",
                        "everyMinutes", 60,
                        "itemKey", "application-reachable");
            case "PUT /api/v1/automatic-checks/allowed-targets/{customer}" ->
                Map.of("targets", List.of("erp.acme.example"));
            default -> throw unknown(operation);
        };
    }

    private static Map<String, ?> reports(String operation) {
        return switch (operation) {
            case "POST /api/v1/documents", "POST /api/v1/documents/preview" ->
                Map.of("kind", "OPERATIONS_SUMMARY", "customer", TicketLife.ACME, "month", "2026-01", "language", "zh");
            case "POST /api/v1/report-schedules", "PUT /api/v1/report-schedules/{id}" ->
                Map.of(
                        "kind",
                        "OPERATIONS_SUMMARY",
                        "customer",
                        TicketLife.ACME,
                        "dayOfMonth",
                        3,
                        "time",
                        "08:00",
                        "language",
                        "zh",
                        "recipients",
                        List.of("lead@acme.example"));
            case "PUT /api/v1/document-templates/{kind}/{language}" -> Map.of("not", "a Word file");
            default -> throw unknown(operation);
        };
    }

    private static AssertionError unknown(String operation) {
        return new AssertionError("Nobody has said yet what " + operation + " is tried with");
    }
}
