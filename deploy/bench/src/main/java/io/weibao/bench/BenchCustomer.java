package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The customer whose tickets the bench raises, with two systems: one under an agreement of working days, one under an agreement of seconds. The
 * customer stays in the directory; its tickets, clocks and agreements are taken away. What was told to Kafka stays told.
 */
final class BenchCustomer {

    static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-0000000000be");

    private static final Map<String, UUID> SYSTEMS = Map.of(
            "calm", UUID.fromString("0190a000-0000-7000-8000-00000000be01"),
            "hasty", UUID.fromString("0190a000-0000-7000-8000-00000000be02"));
    private static final List<String> OF_TICKETS = List.of("inbox_parked", "ticket_breach", "journal_entry", "ticket");
    private static final List<String> OF_CLOCKS = List.of(
            "inbox_parked",
            "notice",
            "escalation",
            "timer",
            "clock",
            "service_fact",
            "tracked_ticket",
            "agreement_version",
            "agreement");
    private static final List<String> OF_REPORTS =
            List.of("inbox_parked", "escalation", "clock", "ticket_paper", "ticket_fact", "ticket");
    private static final List<String> OF_INSPECTIONS = List.of("check_run", "automatic_check", "component");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation platform;
    private final SignIn manager;

    private BenchCustomer(Installation platform) {
        this.platform = platform;
        this.manager = SignIn.as("manager", platform);
    }

    /** Enters the customer, its systems and its agreements by the public API, after forgetting what an earlier bench left. */
    static void enter(Installation platform) throws IOException, SQLException {
        forget(platform);
        var customer = new BenchCustomer(platform);
        customer.post(
                "customers",
                customer(ID).put("key", "bench").put("name", "Bench").put("zone", "Asia/Shanghai"));
        for (var system : SYSTEMS.entrySet()) {
            customer.post(
                    "systems",
                    customer(system.getValue()).put("customer", ID.toString()).put("name", system.getKey()));
            customer.post("agreements", agreement(system.getKey(), system.getValue()));
        }
    }

    /** What is reported to raise a ticket for one of the systems. */
    static byte[] report(String system) {
        return JSON.createObjectNode()
                .put("kind", "DEFECT")
                .put("customer", ID.toString())
                .put("system", system(system).toString())
                .put("title", "报表无法导出")
                .put("description", "点击导出后页面无响应，刷新后仍然如此；昨天下午还是正常的。影响月末结账，请尽快处理。")
                .put("impact", "DEGRADED")
                .put("channel", "HOTLINE")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static UUID system(String name) {
        return Objects.requireNonNull(SYSTEMS.get(name));
    }

    /** Lets its checks rest. */
    static void rest(Installation platform) throws SQLException {
        try (var inspections = Ledger.ofInspections(platform)) {
            inspections.change("update automatic_check set active = false where customer_id = ?", ID);
        }
    }

    /** Takes away every ticket and clock of this customer. Nothing of them may be under way any more. */
    static void forget(Installation platform) throws SQLException {
        try (var clocks = Ledger.ofClocks(platform)) {
            clocks.change(
                    "delete from inbox_position where event_key in"
                            + " (select id::text from tracked_ticket where customer_id = ?)",
                    ID);
            for (var table : OF_CLOCKS) {
                clocks.change("delete from " + table + " where customer_id = ?", ID);
            }
        }
        try (var reports = Ledger.ofReports(platform)) {
            reports.change(
                    "delete from inbox_position where event_key in"
                            + " (select id::text from ticket where customer_id = ?)",
                    ID);
            for (var table : OF_REPORTS) {
                reports.change("delete from " + table + " where customer_id = ?", ID);
            }
        }
        try (var inspections = Ledger.ofInspections(platform)) {
            for (var table : OF_INSPECTIONS) {
                inspections.change("delete from " + table + " where customer_id = ?", ID);
            }
        }
        try (var tickets = Ledger.ofTickets(platform)) {
            tickets.change(
                    "delete from inbox_position where event_key in"
                            + " (select id::text from ticket where customer_id = ?)",
                    ID);
            for (var table : OF_TICKETS) {
                tickets.change("delete from " + table + " where customer_id = ?", ID);
            }
        }
    }

    private static ObjectNode customer(UUID id) {
        return JSON.createObjectNode().put("id", id.toString());
    }

    /** Its id comes from its content, so that an agreement that was changed here is another one there. */
    private static ObjectNode agreement(String name, UUID system) throws IOException {
        try (var file = BenchCustomer.class.getResourceAsStream("/bench/" + name + ".json")) {
            if (file == null) {
                throw new CannotMeasure("The agreement " + name + " of the bench is missing.");
            }
            byte[] content = file.readAllBytes();
            return ((ObjectNode) JSON.readTree(content))
                    .put("id", UUID.nameUUIDFromBytes(content).toString())
                    .put("customer", ID.toString())
                    .put("system", system.toString());
        }
    }

    private void post(String collection, ObjectNode body) throws IOException {
        try (var connection = new HttpConnection(platform.http("gateway"))) {
            var answer = connection.post(
                    "/api/v1/" + collection, manager.token(), body.toString().getBytes(StandardCharsets.UTF_8));
            if (answer.status() != 200 && answer.status() != 201) {
                throw new CannotMeasure("The bench cannot enter its " + collection + ": " + answer.said());
            }
        }
    }
}
