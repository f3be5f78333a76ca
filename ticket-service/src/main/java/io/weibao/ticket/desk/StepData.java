package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.TicketAction;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was entered in a step, sorted by how it must be kept.
 *
 * @param values choices, numbers and moments: part of the chain as they are
 * @param texts free text and personal data: only salted digests of them are part of the chain, so that they can be erased
 */
public record StepData(Map<String, Object> values, Map<String, String> texts) {

    public static final StepData NONE = new StepData(Map.of(), Map.of());

    public StepData {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** The data of an action, field by field. */
    static StepData of(TicketAction action) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (RecordComponent field : action.getClass().getRecordComponents()) {
            Object value = valueOf(field, action);
            if (value instanceof String text) {
                texts.put(field.getName(), text);
            } else if (value != null) {
                values.put(field.getName(), spelling(value));
            }
        }
        return new StepData(values, texts);
    }

    private static @Nullable Object valueOf(RecordComponent field, TicketAction action) {
        try {
            return field.getAccessor().invoke(action);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own field cannot be read", e);
        }
    }

    private static Object spelling(Object value) {
        return switch (value) {
            case Paper paper -> paper.id();
            case PauseReason reason -> reason.id();
            case Boolean truth -> truth;
            case Integer number -> number;
            default -> value.toString();
        };
    }
}
