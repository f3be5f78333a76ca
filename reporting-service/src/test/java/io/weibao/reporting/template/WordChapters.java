package io.weibao.reporting.template;

import io.weibao.reporting.template.WordSketch.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The body of a template in one language, told in headings and fields. The label of a field has the field's name. */
final class WordChapters {

    private final Map<String, String> say;
    private final WordSketch sketch = new WordSketch();

    WordChapters(Map<String, String> say) {
        this.say = say;
    }

    String body() {
        return sketch.body();
    }

    void title(String title, String subtitle) {
        sketch.paragraph("Title", tag(title));
        sketch.paragraph("Subtitle", tag(subtitle));
    }

    void heading(String word) {
        sketch.paragraph("Heading1", say.get(word));
    }

    void subheading(String word) {
        sketch.paragraph("Heading2", say.get(word));
    }

    void text(String field) {
        sketch.paragraph("Normal", tag(field));
    }

    void note(String field) {
        sketch.paragraph("Note", tag(field));
    }

    /** Each with its label as heading. */
    void texts(String... fields) {
        for (String field : fields) {
            subheading(field);
            text(field);
        }
    }

    void when(String flag) {
        sketch.when(flag);
    }

    void end(String flag) {
        sketch.end(flag);
    }

    void picture(String field) {
        sketch.picture(field);
    }

    void figures(String... fields) {
        sketch.figures(List.of(fields), Stream.of(fields).map(this::label).toList());
    }

    /** Each is one field, or two with a comma between them. */
    void basics(String... rows) {
        sketch.basics(Stream.of(rows)
                .map(row -> Stream.of(row.split(",", -1))
                        .flatMap(field -> Stream.of(label(field), tag(field)))
                        .toList())
                .toList());
    }

    /** Pairs of pictures, if there are any, and the note. */
    void halves(String table) {
        when(table + ".any");
        sketch.halves(table + ".rows");
        end(table + ".any");
        note(table + ".note");
    }

    /** The rows, if there are any, and the note. */
    void table(String table, Column... columns) {
        tableWithoutNote(table, columns);
        note(table + ".note");
    }

    void tableWithoutNote(String table, Column... columns) {
        when(table + ".any");
        rows(table, columns);
        end(table + ".any");
    }

    void rows(String table, Column... columns) {
        sketch.rows(table + ".rows", columns);
    }

    Column column(String word, String field, int share) {
        return new Column(say.get(word), field, share, false);
    }

    Column number(String word, String field, int share) {
        return new Column(say.get(word), field, share, true);
    }

    void signatures() {
        heading("signatures");
        sketch.signatures(
                List.of(say.get("provider"), say.get("customer")),
                List.of(tag("provider"), tag("customer")),
                List.of(
                        List.of(say.get("responsible"), say.get("opinion")),
                        List.of(say.get("signature"), say.get("signature")),
                        List.of(say.get("signedOn"), say.get("signedOn"))));
    }

    private String label(String field) {
        return say.get(field.replace('.', '_'));
    }

    private static String tag(String field) {
        return "{{" + field + "}}";
    }
}
