package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.TicketKind;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact of the closed list, when it happened, and the few values that go with it, spelt as in events.
 *
 * @param occurredAt in whole seconds; clocks know nothing finer
 */
public record ServiceFact(Fact fact, Instant occurredAt, Map<String, Object> fields) {

    public ServiceFact {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static ServiceFact of(Fact fact, Instant at) {
        return new ServiceFact(fact, at, Map.of());
    }

    static ServiceFact of(Fact fact, Instant at, String field, Object value) {
        return new ServiceFact(fact, at, Map.of(field, value));
    }

    static ServiceFact raised(Classification classification, Instant at) {
        return new ServiceFact(
                Fact.RAISED, at, with("kind", classification.kind().name(), classification));
    }

    static ServiceFact classified(Classification classification, String nature, Instant at) {
        return new ServiceFact(Fact.CLASSIFIED, at, with("nature", nature, classification));
    }

    static ServiceFact converted(TicketKind kind, Instant at) {
        return of(Fact.CONVERTED, at, "kind", kind.name());
    }

    static ServiceFact levelChanged(FaultLevel level, Instant at) {
        return of(Fact.LEVEL_CHANGED, at, "level", level.name());
    }

    static ServiceFact paper(Fact fact, Paper paper, Instant at) {
        return of(fact, at, "paper", paper.id());
    }

    /** The same fact with one value more. */
    ServiceFact and(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new ServiceFact(fact, occurredAt, more);
    }

    private static Map<String, Object> with(String field, Object value, Classification classification) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(field, value);
        fields.put("level", classification.level().name());
        fields.put("businessStopped", classification.businessStopped());
        return fields;
    }
}
