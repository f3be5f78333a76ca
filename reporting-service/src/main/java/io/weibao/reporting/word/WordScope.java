package io.weibao.reporting.word;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tags at some place of a template mean: everywhere the fields of the document, in a repeated row also those of the row,
 * in brackets.
 *
 * @param list the list whose row it is, for the names of faults; empty outside rows
 */
record WordScope(Map<String, Object> fields, String list, Map<String, Object> row) {

    static WordScope of(Map<String, Object> fields) {
        return new WordScope(fields, "", Map.of());
    }

    WordScope inRow(String ofList, Object rowOfList) {
        return new WordScope(fields, ofList, values(rowOfList));
    }

    /** The tags of a paragraph, the last one first, so that replacing one moves none that is still to be replaced. */
    List<Tag> tags(WordParagraph paragraph) {
        Stream<Tag> all = list.isEmpty()
                ? paragraph.tags(Tag.ANYWHERE).stream()
                : Stream.concat(paragraph.tags(Tag.ANYWHERE).stream(), paragraph.tags(Tag.IN_ROW).stream());
        return all.sorted(Comparator.comparingInt(Tag::from).reversed()).toList();
    }

    @Nullable
    Object value(Tag tag) {
        return tag.inRow() ? row.get(tag.name()) : fields.get(tag.name());
    }

    String fullName(Tag tag) {
        return tag.inRow() ? list + "[" + tag.name() + "]" : tag.name();
    }

    @SuppressWarnings("unchecked") // as FieldTree makes them
    private static Map<String, Object> values(Object row) {
        return (Map<String, Object>) row;
    }
}
