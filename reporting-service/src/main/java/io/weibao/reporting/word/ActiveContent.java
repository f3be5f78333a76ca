package io.weibao.reporting.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a document has no need of: macros, embedded programs, and whatever a reader's Word would fetch but links that people click. */
public final class ActiveContent {

    private static final String TYPES = "[Content_Types].xml";

    private ActiveContent() {}

    /** The first such thing, by the name it has in the file. */
    public static Optional<String> in(WordFile file) throws IOException {
        for (String part : file.names()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("activex") || name.contains("embeddings/")) {
                return Optional.of(part);
            }
            if (name.endsWith(".rels")) {
                Optional<String> fetched = fetchedBy(file.known(part));
                if (fetched.isPresent()) {
                    return fetched;
                }
            }
        }
        boolean macros = new String(file.known(TYPES), StandardCharsets.UTF_8).contains("macroEnabled");
        return macros ? Optional.of("macroEnabled") : Optional.empty();
    }

    private static Optional<String> fetchedBy(byte[] relationships) throws IOException {
        return WordXml.children(WordXml.parse(relationships).getDocumentElement()).stream()
                .filter(ActiveContent::isFetched)
                .map(relationship -> relationship.getAttribute("Target"))
                .findFirst();
    }

    private static boolean isFetched(Element relationship) {
        return relationship.getAttribute("TargetMode").equals("External")
                && !relationship.getAttribute("Type").endsWith("/hyperlink");
    }
}
