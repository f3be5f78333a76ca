package io.weibao.reporting.fields;

import io.weibao.reporting.content.Printable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Fields as names and values, for templates, and their names and kinds alone, to check a template against. Records are the one
 * place where a field is defined; a record within a record is a section, and its name a part of the field's.
 */
public final class FieldTree {

    private FieldTree() {}

    /**
     * Sections are maps of their own: {@code compliance} has a {@code note}.
     *
     * @param picture turns a drawing into what the template's engine takes for one
     */
    public static Map<String, Object> values(Function<Picture, Object> picture, Record... parts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Record part : parts) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                values.put(component.getName(), value(read(component, part), picture));
            }
        }
        return values;
    }

    /** The same by full name: there is a {@code compliance.note}. */
    public static Map<String, Object> named(Map<String, Object> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        name(named, "", values);
        return named;
    }

    /** By full name. */
    public static Map<String, FieldKind> kinds(Class<?>... parts) {
        Map<String, FieldKind> kinds = new LinkedHashMap<>();
        for (Class<?> part : parts) {
            name(kinds, "", part, part);
        }
        return kinds;
    }

    private static Object value(Object value, Function<Picture, Object> picture) {
        return switch (value) {
            case String words -> Printable.of(words);
            case Picture drawn -> picture.apply(drawn);
            case Record section -> values(picture, section);
            case List<?> rows -> rows.stream().map(row -> value(row, picture)).toList();
            default -> value;
        };
    }

    private static void name(Map<String, Object> named, String section, Map<?, ?> values) {
        values.forEach((field, value) -> {
            if (value instanceof Map<?, ?> inner) {
                name(named, section + field + ".", inner);
            } else {
                named.put(section + field, value);
            }
        });
    }

    /** @param row what the section has rows of, if it is a table */
    private static void name(Map<String, FieldKind> kinds, String section, Class<?> fields, Class<?> row) {
        for (RecordComponent field : fields.getRecordComponents()) {
            String name = section + field.getName();
            Class<?> type = field.getType();
            if (type == String.class) {
                kinds.put(name, new FieldKind.Worded());
            } else if (type == boolean.class) {
                kinds.put(name, new FieldKind.Flag());
            } else if (type == Picture.class) {
                kinds.put(name, new FieldKind.Drawn());
            } else if (type == List.class) {
                kinds.put(name, new FieldKind.Listed(kinds(rowOf(field, row))));
            } else {
                name(kinds, name + ".", type, rowOf(field, type));
            }
        }
    }

    private static Class<?> rowOf(RecordComponent field, Class<?> otherwise) {
        return field.getGenericType() instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] instanceof Class<?> row
                ? row
                : otherwise;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // sections are known to their own package only
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Field " + component.getName() + " cannot be read", e);
        }
    }
}
