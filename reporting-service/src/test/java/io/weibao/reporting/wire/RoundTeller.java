package io.weibao.reporting.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of one inspection round, as inspection-service would. */
public final class RoundTeller {

    private final UUID id = UUID.randomUUID();
    private final Teller teller;
    private final Map<String, Object> round;
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final List<Map<String, Object>> findings = new ArrayList<>();

    private RoundTeller(UUID customer, UUID plan, @Nullable UUID system, LocalDate day) {
        this.teller = new Teller("weibao.inspections.v1", id, customer);
        this.round = Teller.object(
                "id",
                id,
                "plan",
                Teller.object("id", plan, "name", "月度巡检"),
                "customer",
                Teller.object("id", customer, "name", "Customer"),
                "system",
                system == null ? null : Teller.object("id", system, "name", "ERP"),
                "month",
                day.toString().substring(0, 7),
                "scheduledFor",
                day,
                "dueAt",
                day.plusDays(5) + "T10:00:00Z",
                "state",
                "OPEN",
                "inspector",
                null);
    }

    public static RoundTeller of(UUID customer, UUID plan, @Nullable UUID system, LocalDate day) {
        return new RoundTeller(customer, plan, system, day);
    }

    public UUID id() {
        return id;
    }

    public RoundTeller opened(Instant at) {
        return tell("round-opened", at, Map.of());
    }

    public RoundTeller missed(Instant at) {
        round.put("state", "MISSED");
        return tell("round-missed", at, Map.of());
    }

    public RoundTeller result(String key, String area, String value, String verdict, Instant at) {
        Map<String, Object> result = Teller.object(
                "item",
                item(key, area),
                "component",
                null,
                "value",
                value,
                "unit",
                "%",
                "verdict",
                verdict,
                "note",
                null,
                "previous",
                null);
        results.add(result);
        return tell("result-recorded", at, Map.of("result", result));
    }

    public UUID finding(
            String key, String area, String summary, @Nullable UUID ticket, @Nullable String number, Instant at) {
        UUID finding = UUID.randomUUID();
        Map<String, Object> data = Teller.object(
                "id",
                finding,
                "item",
                item(key, area),
                "component",
                null,
                "level",
                "II",
                "businessStopped",
                false,
                "summary",
                summary,
                "description",
                null,
                "raisedAt",
                at,
                "ticket",
                ticket == null ? null : Teller.object("id", ticket, "number", number),
                "repeats",
                0);
        findings.add(data);
        tell("finding-recorded", at, Map.of("finding", data));
        return finding;
    }

    public RoundTeller completed(Instant at, String runningState) {
        round.put("state", "COMPLETED");
        return tell(
                "round-completed",
                at,
                Map.of(
                        "results",
                        results,
                        "findings",
                        findings,
                        "assessment",
                        Map.of(
                                "runningState",
                                runningState,
                                "stability",
                                "稳定",
                                "performance",
                                "良好",
                                "capacity",
                                Map.of("concurrency", "80", "usersOnline", "35"),
                                "advice",
                                "清理归档")));
    }

    private static Map<String, Object> item(String key, String area) {
        return Map.of("key", key, "area", area, "label", Map.of("zh", "项目 " + key, "en", "Item " + key));
    }

    private RoundTeller tell(String event, Instant at, Map<String, ?> more) {
        Map<String, Object> data =
                Teller.object("round", new HashMap<>(round), "action", event, "actor", null, "at", at);
        data.putAll(more);
        teller.tell("io.weibao.inspection." + event + ".v1", id.toString(), at, data);
        return this;
    }
}
