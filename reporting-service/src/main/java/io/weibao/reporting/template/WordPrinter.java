package io.weibao.reporting.template;

import io.weibao.reporting.chart.Drawing;
import io.weibao.reporting.fields.FieldTree;
import io.weibao.reporting.fields.Picture;
import io.weibao.reporting.print.OutlinePen;
import io.weibao.reporting.print.Typeface;
import io.weibao.reporting.word.Outgrown;
import io.weibao.reporting.word.TagFaults;
import io.weibao.reporting.word.WordFile;
import io.weibao.reporting.word.WordTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills a Word template with fields. The same template and fields make the same bytes. */
final class WordPrinter {

    private static final String CORE = "docProps/core.xml";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final Typeface typeface;

    WordPrinter(Typeface typeface) {
        this.typeface = typeface;
    }

    /** @throws Outgrown if the fields have more to say than the template has room for */
    byte[] print(byte[] template, Instant preparedAt, Record... fields) throws Outgrown {
        Map<String, Object> values = FieldTree.named(FieldTree.values(Picture::drawing, fields));
        try {
            WordFile file = WordFile.read(template);
            TagFaults faults = WordTemplate.fill(file, values, new OutlinePen(typeface, letters(values)));
            if (faults.any()) {
                throw new IllegalStateException(
                        "Template has tags that its check would refuse: " + faults.unknown() + faults.misused());
            }
            describe(file, preparedAt, values);
            return file.write();
        } catch (Outgrown e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written in the drawings, wherever they are. */
    private static String letters(Object value) {
        return switch (value) {
            case Drawing drawing -> drawing.letters();
            case Map<?, ?> values ->
                values.values().stream().map(WordPrinter::letters).collect(Collectors.joining());
            case List<?> rows -> rows.stream().map(WordPrinter::letters).collect(Collectors.joining());
            default -> "";
        };
    }

    /** Who made it, when and what it is called; a template's own author has no place in a document. */
    private static void describe(WordFile file, Instant preparedAt, Map<String, Object> values) throws IOException {
        String when = preparedAt.toString();
        String core = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>""".formatted(
                        text(values.get("title") + " " + values.get("number")),
                        text(String.valueOf(values.get("provider"))),
                        when,
                        when);
        boolean known = file.part(CORE) != null;
        file.put(CORE, core.getBytes(StandardCharsets.UTF_8));
        if (!known) {
            insert(
                    file,
                    "[Content_Types].xml",
                    "</Types>",
                    "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(CORE, CORE_TYPE));
            insert(
                    file,
                    "_rels/.rels",
                    "</Relationships>",
                    "<Relationship Id=\"weibaoCore\" Type=\"%s\" Target=\"%s\"/>".formatted(CORE_RELATIONSHIP, CORE));
        }
    }

    private static void insert(WordFile file, String part, String before, String added) {
        byte[] known = file.part(part);
        if (known != null) {
            String text = new String(known, StandardCharsets.UTF_8);
            file.put(part, text.replace(before, added + before).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
