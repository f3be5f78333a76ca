package io.weibao.reporting.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.fields.FieldTree;
import io.weibao.reporting.fields.Picture;
import io.weibao.reporting.fields.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes fields as an HTML page. What people typed is escaped; a field that does not exist is an error, not a gap. */
final class PageWriter {

    private static final String HTML = "text/html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addLocator(PageWriter::locate)
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();
    private final String style = resource("style.css");

    /** @param picture the markup of a picture */
    String write(DocumentKind kind, Language language, Function<Picture, String> picture, Record... fields) {
        Map<String, Object> values = FieldTree.values(drawn -> new RawString(picture.apply(drawn)), fields);
        values.put("say", Words.labels(language));
        values.put("language", language.code());
        values.put("style", new RawString(style));
        return engine.getTemplate(kind.slug()).render(values);
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
        return Optional.of(new Page(resource(id + ".html")));
    }

    private record Page(String text) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(HTML));
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageWriter.class.getResourceAsStream("pages/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No page " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
