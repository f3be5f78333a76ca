package io.weibao.reporting.template;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.fields.FieldKind;
import java.util.List;
import java.util.Map;

/**
 * A field for whoever edits a template.
 *
 * @param name its full name, such as {@code compliance.note}
 * @param use how it is written into a template: as text, a flag around a part, a picture or a list in the row of a table
 * @param tag just as it stands in the template
 * @param row the fields of a list's row; empty for all others
 */
public record TemplateField(String name, Use use, String tag, List<TemplateField> row) {

    /** What a field is. */
    public enum Use {
        TEXT,
        FLAG,
        PICTURE,
        LIST
    }

    public TemplateField {
        row = List.copyOf(row);
    }

    public static List<TemplateField> of(DocumentKind kind) {
        return all(FieldCatalogue.of(kind), false);
    }

    private static List<TemplateField> all(Map<String, FieldKind> fields, boolean inRow) {
        return fields.entrySet().stream()
                .map(field -> one(field.getKey(), field.getValue(), inRow))
                .toList();
    }

    private static TemplateField one(String name, FieldKind kind, boolean inRow) {
        String picture = inRow ? "[@" + name + "]" : "{{@" + name + "}}";
        return switch (kind) {
            case FieldKind.Worded _ ->
                new TemplateField(name, Use.TEXT, inRow ? "[" + name + "]" : "{{" + name + "}}", List.of());
            case FieldKind.Flag _ ->
                new TemplateField(name, Use.FLAG, "{{?" + name + "}} … {{/" + name + "}}", List.of());
            case FieldKind.Drawn _ -> new TemplateField(name, Use.PICTURE, picture, List.of());
            case FieldKind.Listed list -> new TemplateField(name, Use.LIST, "{{" + name + "}}", all(list.row(), true));
        };
    }
}
