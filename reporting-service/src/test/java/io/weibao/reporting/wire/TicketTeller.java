package io.weibao.reporting.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Tells the life of one ticket in events, as ticket-service would. */
public final class TicketTeller {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final UUID id = UUID.randomUUID();
    private final String number = "DEF-2026-%06d".formatted(COUNT.incrementAndGet());
    private final UUID customer;
    private final Teller teller;
    private final Map<String, Object> ticket = new HashMap<>();
    private @Nullable UUID actor;

    private TicketTeller(UUID customer) {
        this.customer = customer;
        this.teller = new Teller("weibao.tickets.v1", id, customer);
        ticket.putAll(Teller.object(
                "id",
                id,
                "number",
                number,
                "kind",
                "DEFECT",
                "originalKind",
                "DEFECT",
                "nature",
                null,
                "level",
                "II",
                "businessStopped",
                false,
                "emergency",
                false,
                "customer",
                Teller.object("id", customer, "name", "Customer"),
                "system",
                null,
                "department",
                null,
                "title",
                "Payroll stands still",
                "channel",
                "WEB",
                "requester",
                null,
                "assignee",
                null,
                "raisedAt",
                null,
                "open",
                true));
    }

    public static TicketTeller of(UUID customer) {
        return new TicketTeller(customer);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID customer() {
        return customer;
    }

    /** The number of the newest event. */
    public long sequence() {
        return teller.sequence();
    }

    public TicketTeller imported() {
        teller.origin("import");
        return this;
    }

    /** As ticket-service would describe it from now on. */
    public TicketTeller with(String field, @Nullable Object value) {
        ticket.put(field, value instanceof UUID ? value.toString() : value);
        return this;
    }

    /** Who does whatever is told from now on. */
    public TicketTeller by(UUID person) {
        actor = person;
        return this;
    }

    public TicketTeller ofSystem(UUID system, String name) {
        return with("system", Teller.object("id", system, "name", name));
    }

    public TicketTeller raised(Instant at) {
        with("raisedAt", at.toString());
        return happened("raise", "raised", at, Map.of(), "raised");
    }

    public TicketTeller responded(Instant at) {
        return happened("respond", "responded", at, Map.of(), "responded");
    }

    public TicketTeller resolved(Instant at) {
        return happened("confirm-solved", "confirmed-solved", at, Map.of("cause", "Disk full"), "resolved");
    }

    public TicketTeller replied(Instant at) {
        return happened("reply", "replied", at, Map.of("reply", "It works again"));
    }

    public TicketTeller feedback(Instant at, @Nullable Integer rating) {
        Map<String, Object> data = data("give-feedback", at, Map.of());
        data.put("feedback", Teller.object("solved", true, "rating", rating));
        teller.tell("io.weibao.ticket.feedback-given.v1", number, at, data);
        return this;
    }

    public TicketTeller reopened(Instant at) {
        return happened("reopen", "reopened", at, Map.of(), "reopened");
    }

    public TicketTeller closed(Instant at) {
        with("open", false);
        return happened("close", "closed", at, Map.of(), "closed");
    }

    public TicketTeller cancelled(Instant at) {
        with("open", false);
        return happened("cancel", "cancelled", at, Map.of(), "cancelled");
    }

    public TicketTeller incidentReport(Instant at) {
        return happened(
                "issue-incident-report",
                "incident-report-issued",
                at,
                Map.of(
                        "faultKind", "Storage",
                        "cause", "The disk was full",
                        "solutionUsed", "Archive cleaned",
                        "loss", "Two hours of orders"),
                "report-issued");
    }

    public TicketTeller happened(String action, String event, Instant at, Map<String, String> papers, String... facts) {
        teller.tell("io.weibao.ticket." + event + ".v1", number, at, data(action, at, papers, facts));
        return this;
    }

    /** Facts of their own moments in one event, as an import tells them. */
    public TicketTeller importedRow(Instant at, Map<String, String> papers, List<Map<String, Object>> facts) {
        Map<String, Object> data = data("import", at, papers);
        data.put("facts", facts);
        teller.tell("io.weibao.ticket.imported.v1", number, at, data);
        return this;
    }

    public static Map<String, Object> fact(String name, Instant at) {
        return Teller.object("fact", name, "occurredAt", at, "recordedAt", at);
    }

    /** An event that cannot be understood. */
    public TicketTeller garbled() {
        teller.tell("io.weibao.ticket.garbled.v1", number, Instant.EPOCH, Map.of("ticket", Map.of("id", "nobody")));
        return this;
    }

    /** One of the numbers never comes. */
    public TicketTeller skippingOne() {
        teller.skip();
        return this;
    }

    private Map<String, Object> data(String action, Instant at, Map<String, String> papers, String... facts) {
        List<Map<String, Object>> told =
                new ArrayList<>(Arrays.stream(facts).map(fact -> fact(fact, at)).toList());
        Map<String, Object> data =
                Teller.object("ticket", new HashMap<>(ticket), "action", action, "actor", actor, "facts", told);
        if (!papers.isEmpty()) {
            data.put("papers", papers);
        }
        return data;
    }
}
