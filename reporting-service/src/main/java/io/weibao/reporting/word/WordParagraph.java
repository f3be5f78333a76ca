package io.weibao.reporting.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a paragraph, or of a whole row, in which Word may have torn any word into pieces. A replacement takes the look of
 * the piece in which the tag begins.
 */
final class WordParagraph {

    /** As much text as shows people the place. */
    private static final int AROUND = 20;

    private final List<Element> pieces;

    WordParagraph(Element around) {
        this.pieces = new ArrayList<>(WordXml.below(around, "t"));
    }

    String text() {
        return pieces.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    List<Tag> tags(Pattern pattern) {
        return pattern.matcher(text()).results().map(Tag::of).toList();
    }

    /** The tag, if there is nothing beside it. */
    Optional<Tag> onlyTag() {
        String text = text();
        String stripped = text.strip();
        return tags(Tag.ANYWHERE).stream()
                .findFirst()
                .filter(tag -> stripped.equals(text.substring(tag.from(), tag.to())));
    }

    /** The text around the first beginning of a tag that has no end here. */
    Optional<String> openTag() {
        String text = text();
        String others = Tag.ANYWHERE.matcher(text).replaceAll(tag -> " "
                .repeat(tag.group().length()));
        int at = others.indexOf("{{");
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + 2 * AROUND)));
    }

    /**
     * Puts lines of text in the place of a tag; tags after it move, so replace the last one first.
     *
     * @return the piece of text in which the tag began
     */
    Element replace(Tag tag, String replacement) {
        int start = 0;
        @Nullable Element first = null;
        for (Element piece : List.copyOf(pieces)) {
            String text = piece.getTextContent();
            int end = start + text.length();
            if (end > tag.from() && start < tag.to()) {
                String before = text.substring(0, Math.max(0, tag.from() - start));
                String after = text.substring(Math.min(text.length(), tag.to() - start));
                if (first == null) {
                    first = piece;
                    write(piece, before + replacement + after);
                } else {
                    write(piece, before + after);
                }
            }
            start = end;
        }
        if (first == null) {
            throw new IllegalStateException("No text at the tag " + tag.name());
        }
        return first;
    }

    /** New lines become breaks of the line. */
    private void write(Element piece, String text) {
        String[] lines = text.replace('\t', ' ').split("\n", -1);
        set(piece, lines[0]);
        Node last = piece;
        List<Element> added = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            Element lineBreak = WordXml.make(piece, "br");
            Element line = WordXml.make(piece, "t");
            set(line, lines[i]);
            WordXml.insertAfter(lineBreak, last);
            WordXml.insertAfter(line, lineBreak);
            last = line;
            added.add(line);
        }
        pieces.addAll(pieces.indexOf(piece) + 1, added);
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttribute("xml:space", "preserve");
    }
}
