package io.weibao.reporting.template;

import io.weibao.reporting.content.Printable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Fields as names and values, for templates, and their names and kinds alone, to check a template against. Records are the one
 * place where a field is defined.
 */
final class FieldTree {

    private FieldTree() {}

    /** @param picture turns a drawing into what the template's engine takes for one */
    static Map<String, Object> values(Function<Picture, Object> picture, Record... parts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Record part : parts) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                values.put(component.getName(), value(read(component, part), picture));
            }
        }
        return values;
    }

    static Map<String, FieldKind> kinds(List<Class<? extends Record>> parts) {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        for (Class<? extends Record> part : parts) {
            for (RecordComponent component : part.getRecordComponents()) {
                kinds.put(component.getName(), kind(component));
            }
        }
        return kinds;
    }

    private static Object value(Object value, Function<Picture, Object> picture) {
        return switch (value) {
            case String words -> Printable.of(words);
            case Picture drawn -> picture.apply(drawn);
            case List<?> rows ->
                rows.stream().map(row -> values(picture, (Record) row)).toList();
            default -> value;
        };
    }

    private static FieldKind kind(RecordComponent component) {
        if (component.getType() == Picture.class) {
            return new FieldKind.Drawn();
        }
        if (component.getType() == boolean.class) {
            return new FieldKind.Flag();
        }
        if (component.getGenericType() instanceof ParameterizedType list) {
            Class<? extends Record> row = ((Class<?>) list.getActualTypeArguments()[0]).asSubclass(Record.class);
            return new FieldKind.Table(kinds(List.of(row)));
        }
        return new FieldKind.Worded();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Field " + component.getName() + " cannot be read", e);
        }
    }
}
