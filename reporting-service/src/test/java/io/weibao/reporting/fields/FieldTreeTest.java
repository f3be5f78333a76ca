package io.weibao.reporting.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How records become fields. */
class FieldTreeTest {

    private record Row(String name) {}

    private record Section(Picture chart, List<Row> rows, String note) {}

    private record Sheet(String title, boolean shown, Section section, Table<Row> table) {}

    @Test
    void a_field_is_called_by_its_section_and_its_name() {
        assertThat(FieldTree.kinds(Sheet.class).keySet())
                .containsExactly(
                        "title",
                        "shown",
                        "section.chart",
                        "section.rows",
                        "section.note",
                        "table.rows",
                        "table.any",
                        "table.note");
    }

    @Test
    void lists_know_the_fields_of_their_rows_wherever_they_are() {
        FieldKind rows = new FieldKind.Listed(Map.of("name", new FieldKind.Worded()));

        assertThat(FieldTree.kinds(Sheet.class))
                .containsEntry("section.rows", rows)
                .containsEntry("table.rows", rows)
                .containsEntry("table.any", new FieldKind.Flag())
                .containsEntry("section.chart", new FieldKind.Drawn());
    }

    @Test
    void pages_read_sections_and_word_reads_full_names() {
        Map<String, Object> values = FieldTree.values(picture -> "drawn", sheet());

        assertThat(values)
                .containsEntry("section", Map.of("chart", "drawn", "rows", List.of(Map.of("name", "a")), "note", "n"));
        assertThat(FieldTree.named(values))
                .containsEntry("section.note", "n")
                .containsEntry("table.any", true)
                .containsEntry("table.rows", List.of(Map.of("name", "b")));
    }

    @Test
    void every_field_that_is_told_is_filled() {
        assertThat(FieldTree.named(FieldTree.values(picture -> picture, sheet()))
                        .keySet())
                .containsExactlyElementsOf(FieldTree.kinds(Sheet.class).keySet());
    }

    private static Sheet sheet() {
        return new Sheet(
                "t",
                false,
                new Section(Picture.blank(10), List.of(new Row("a")), "n"),
                new Table<>(List.of(new Row("b")), ""));
    }
}
