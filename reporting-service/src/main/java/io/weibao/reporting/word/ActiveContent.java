package io.weibao.reporting.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What a document has no need of: macros, embedded programs, and whatever a reader's Word would fetch but links that people click. */
public final class ActiveContent {

    private static final String TYPES = "[Content_Types].xml";

    /** Relationships to programs and to other documents, wherever those lie; in lower case. */
    private static final Set<String> ACTIVE = Set.of(
            "vbaproject",
            "wordvbadata",
            "oleobject",
            "package",
            "control",
            "activexcontrolbinary",
            "afchunk",
            "attachedtemplate",
            "frame",
            "subdocument");

    private ActiveContent() {}

    /**
     * The first such thing, by the name it has in the file.
     *
     * @throws IOException if there is more markup than any template needs
     */
    public static Optional<String> in(WordFile file) throws IOException {
        for (String part : file.names()) {
            Optional<String> found = in(part, file.known(part));
            if (found.isPresent()) {
                return found;
            }
        }
        boolean macros = new String(file.known(TYPES), StandardCharsets.UTF_8).contains("macroEnabled");
        return macros ? Optional.of("macroEnabled") : Optional.empty();
    }

    private static Optional<String> in(String part, byte[] bytes) throws IOException {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("activex") || name.contains("embeddings/")) {
            return Optional.of(part);
        }
        Optional<String> found = Markup.isOne(part, bytes) ? Markup.activeIn(bytes) : Optional.empty();
        return found.isEmpty() && name.endsWith(".rels") ? relatedBy(bytes) : found;
    }

    private static Optional<String> relatedBy(byte[] relationships) throws IOException {
        return WordXml.children(WordXml.parse(relationships).getDocumentElement()).stream()
                .filter(ActiveContent::isActive)
                .map(relationship -> type(relationship) + " " + relationship.getAttribute("Target"))
                .findFirst();
    }

    private static boolean isActive(Element relationship) {
        String type = type(relationship).toLowerCase(Locale.ROOT);
        boolean elsewhere = relationship.getAttribute("TargetMode").equalsIgnoreCase("External");
        return ACTIVE.contains(type) || (elsewhere && !type.equals("hyperlink"));
    }

    private static String type(Element relationship) {
        String type = relationship.getAttribute("Type");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
