package io.weibao.ticket.workflow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an action as a JSON Schema, drawn from its record and the constraints on it, so that a form and the check
 * of what it sends can never differ.
 */
public final class ActionForm {

    /** When it happened, said beside the fields of an action that may be dated back. */
    public static final String OCCURRED_AT = "occurredAt";

    /** What binds somebody, so that a console asks once more although there is nothing to fill in. */
    private static final Set<Class<? extends TicketAction>> BINDING =
            Set.of(TicketAction.SignSolution.class, TicketAction.GiveConsent.class, TicketAction.Close.class);

    private ActionForm() {}

    /**
     * The schema of an action's fields.
     *
     * @param papers the papers to choose from
     * @param datedBack whether people may say when it happened
     */
    public static Map<String, Object> of(Class<? extends TicketAction> action, Set<Paper> papers, boolean datedBack) {
        String name = TicketAction.nameOf(action);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent field : action.getRecordComponents()) {
            properties.put(field.getName(), titled(name, field.getName(), typeOf(field, papers)));
            if (isRequired(field.getAccessor())) {
                required.add(field.getName());
            }
        }
        if (datedBack) {
            properties.put(OCCURRED_AT, titled(name, OCCURRED_AT, Map.of("type", "string", "format", "date-time")));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        if (BINDING.contains(action)) {
            schema.put("x-binding", true);
        }
        return schema;
    }

    private static boolean isRequired(Method field) {
        return field.isAnnotationPresent(NotBlank.class) || field.isAnnotationPresent(NotNull.class);
    }

    private static Map<String, Object> titled(String action, String field, Map<String, Object> type) {
        Map<String, Object> property = new LinkedHashMap<>(type);
        Label title = Vocabulary.field(action, field);
        property.put("title", title.en());
        property.put("x-title-zh", title.zh());
        Vocabulary.hint(field).ifPresent(hint -> {
            property.put("description", hint.en());
            property.put("x-description-zh", hint.zh());
        });
        return property;
    }

    private static Map<String, Object> typeOf(RecordComponent field, Set<Paper> papers) {
        Class<?> type = field.getType();
        if (type == Boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == Integer.class) {
            return number(field.getAccessor());
        } else if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        } else if (type == Paper.class) {
            return choice(papers.stream().sorted().toList());
        } else if (type.isEnum()) {
            return choice(Arrays.stream(type.getEnumConstants())
                    .map(value -> (Enum<?>) value)
                    .toList());
        }
        return text(field.getAccessor());
    }

    private static Map<String, Object> number(Method field) {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "integer");
        number.put("minimum", field.getAnnotation(Min.class).value());
        number.put("maximum", field.getAnnotation(Max.class).value());
        return number;
    }

    private static Map<String, Object> text(Method field) {
        int longest = field.getAnnotation(Size.class).max();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("maxLength", longest);
        if (isRequired(field)) {
            text.put("minLength", 1);
        }
        if (longest > TicketAction.REMARK) {
            text.put("format", "multi-line");
        }
        return text;
    }

    private static Map<String, Object> choice(List<? extends Enum<?>> values) {
        Map<String, Object> labels = new LinkedHashMap<>();
        values.forEach(value -> labels.put(spelling(value), Vocabulary.value(value)));
        return Map.of("type", "string", "enum", List.copyOf(labels.keySet()), "x-enum-labels", labels);
    }

    /** As it stands in JSON. */
    private static String spelling(Enum<?> value) {
        return switch (value) {
            case Paper paper -> paper.id();
            case PauseReason reason -> reason.id();
            default -> value.name();
        };
    }
}
