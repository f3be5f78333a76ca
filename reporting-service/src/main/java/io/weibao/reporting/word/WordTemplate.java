package io.weibao.reporting.word;

import io.weibao.reporting.chart.Painter;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file with tags in its body, heads and feet. */
public final class WordTemplate {

    private static final Pattern FILLED =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private WordTemplate() {}

    /**
     * Fills the file in place.
     *
     * @param values by name: a text, a flag, a drawing, or a list of such maps for the rows of a table
     * @param pen writes the letters of drawings
     * @return what could not be filled; those tags stay as they are
     */
    public static TagFaults fill(WordFile file, Map<String, Object> values, Painter.Pen pen) throws IOException {
        return fill(file, values, pen, Growth.inEarnest(), new TagFaults());
    }

    /** The same to see what comes of it: refused when long lists and texts would make too large a document of the template. */
    public static TagFaults rehearse(WordFile file, Map<String, Object> values) throws IOException {
        TagFaults faults = new TagFaults();
        for (String part : file.names()) {
            if (FILLED.matcher(part).matches()) {
                Document document = WordXml.parse(file.known(part));
                for (Element paragraph : WordXml.below(document.getDocumentElement(), "p")) {
                    new WordParagraph(paragraph).openTag().ifPresent(place -> faults.open(part, place));
                }
            }
        }
        return fill(file, values, (graphics, label) -> {}, Growth.rehearsed(), faults);
    }

    private static TagFaults fill(
            WordFile file, Map<String, Object> values, Painter.Pen pen, Growth growth, TagFaults faults)
            throws IOException {
        WordPictures pictures = new WordPictures(file, pen);
        for (String part : file.names()) {
            if (FILLED.matcher(part).matches()) {
                Document document = WordXml.parse(file.known(part));
                new WordFiller(part, pictures, faults, growth).fill(document, values);
                file.put(part, WordXml.write(document));
            }
        }
        return faults;
    }
}
