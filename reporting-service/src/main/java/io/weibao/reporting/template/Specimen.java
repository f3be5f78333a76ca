package io.weibao.reporting.template;

import io.weibao.reporting.fields.FieldKind;
import io.weibao.reporting.fields.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value for every field there is, to try a template on. */
final class Specimen {

    private Specimen() {}

    static Map<String, Object> of(Map<String, FieldKind> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, kind) -> values.put(name, value(kind)));
        return values;
    }

    private static Object value(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Worded _ -> "–";
            case FieldKind.Flag _ -> true;
            case FieldKind.Drawn _ -> Picture.blank(1).drawing();
            case FieldKind.Listed list -> List.of(of(list.row()));
        };
    }
}
