package io.weibao.reporting.word;

import io.weibao.reporting.chart.Drawing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills one part of a Word file: body, header or footer. Values are texts, flags, drawings and lists of rows, each row with
 * values of its own; a text is never looked at for tags again. What it cannot fill is a fault with a name.
 */
final class WordFiller {

    private final String part;
    private final WordPictures pictures;
    private final TagFaults faults;
    private final Growth growth;

    WordFiller(String part, WordPictures pictures, TagFaults faults, Growth growth) {
        this.part = part;
        this.pictures = pictures;
        this.faults = faults;
        this.growth = growth;
    }

    void fill(Document document, Map<String, Object> values) throws IOException {
        within(document.getDocumentElement(), WordScope.of(values));
    }

    private void within(Element container, WordScope scope) throws IOException {
        all(WordXml.children(container), scope);
        keepParagraph(container);
    }

    private void all(List<Element> siblings, WordScope scope) throws IOException {
        for (int i = 0; i < siblings.size(); i++) {
            Element element = siblings.get(i);
            if (WordXml.is(element, "p")) {
                Optional<Tag> opening = new WordParagraph(element).onlyTag().filter(Tag::opens);
                if (opening.isPresent()) {
                    i = optional(siblings, i, opening.get().name(), scope);
                } else {
                    sentence(element, scope);
                }
            } else if (WordXml.is(element, "tr")) {
                row(element, scope);
            } else {
                within(element, scope);
            }
        }
    }

    /** What stands between two marks that stand alone: shown or not. */
    private int optional(List<Element> siblings, int from, String name, WordScope scope) throws IOException {
        int end = endOf(siblings, from, name);
        if (end < 0) {
            faults.misused("?" + name);
            return from;
        }
        List<Element> inside = siblings.subList(from + 1, end);
        switch (scope.fields().get(name)) {
            case Boolean shown when !shown -> inside.forEach(WordXml::remove);
            case Boolean _ -> all(inside, scope);
            case null -> {
                faults.unknown(name);
                all(inside, scope);
            }
            default -> {
                faults.misused("?" + name);
                all(inside, scope);
            }
        }
        WordXml.remove(siblings.get(from));
        WordXml.remove(siblings.get(end));
        return end;
    }

    private static int endOf(List<Element> siblings, int from, String name) {
        for (int i = from + 1; i < siblings.size(); i++) {
            boolean ends = WordXml.is(siblings.get(i), "p")
                    && new WordParagraph(siblings.get(i))
                            .onlyTag()
                            .filter(tag -> tag.closes(name))
                            .isPresent();
            if (ends) {
                return i;
            }
        }
        return -1;
    }

    /** A row that names a list is repeated for each of its rows. */
    private void row(Element row, WordScope scope) throws IOException {
        WordParagraph text = new WordParagraph(row);
        for (Tag tag : text.tags(Tag.ANYWHERE)) {
            if (tag.sign().isEmpty() && scope.value(tag) instanceof List<?> rows) {
                text.replace(tag, "");
                growth.rows(rows.size(), row.getElementsByTagName("*").getLength());
                for (Object item : rows) {
                    Element copy = (Element) row.cloneNode(true);
                    row.getParentNode().insertBefore(copy, row);
                    within(copy, scope.inRow(tag.name(), item));
                }
                WordXml.remove(row);
                return;
            }
        }
        within(row, scope);
    }

    private void sentence(Element paragraph, WordScope scope) throws IOException {
        WordParagraph text = new WordParagraph(paragraph);
        for (Tag tag : scope.tags(text)) {
            switch (scope.value(tag)) {
                case null -> faults.unknown(scope.fullName(tag));
                case String words
                when tag.sign().isEmpty() -> {
                    growth.text(words);
                    text.replace(tag, words);
                }
                case Drawing drawing
                when tag.sign().equals("@") -> {
                    Node run = text.replace(tag, "").getParentNode();
                    WordXml.insertAfter(pictures.add(drawing, part, WordXml.ownerOf(run)), run);
                }
                default -> faults.misused(tag.sign() + scope.fullName(tag));
            }
        }
    }

    /** Word wants a paragraph at the end of every cell. */
    private static void keepParagraph(Element container) {
        boolean bare = WordXml.is(container, "tc")
                && WordXml.children(container).stream().noneMatch(child -> WordXml.is(child, "p"));
        if (bare) {
            container.appendChild(WordXml.make(container, "p"));
        }
    }
}
