package io.weibao.reporting.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part once from beginning to end, before anybody makes a tree of it: how much there is, and what Word would do with it. */
final class Markup {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final Set<String> OTHER_DOCUMENTS = Set.of("altChunk", "subDoc");
    private static final Set<String> TEXT = Set.of("t", "delText");
    private static final Set<String> INSTRUCTION = Set.of("instrText", "delInstrText");

    private final XMLStreamReader in;
    private final Fields fields = new Fields();
    private int elements;
    private int depth;

    private Markup(XMLStreamReader in) {
        this.in = in;
    }

    /** Whatever its name: Word goes by the kind that the file's own list gives a part. */
    static boolean isOne(String name, byte[] part) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("xml") || ending.equals("rels") || looksLikeOne(part);
    }

    private static boolean looksLikeOne(byte[] part) {
        for (byte each : part) {
            if (each == '<') {
                return true;
            }
            boolean before = each == 0
                    || Character.isWhitespace(each)
                    || "\u00ef\u00bb\u00bf\u00fe\u00ff".indexOf(each & 0xff) >= 0;
            if (!before) {
                return false;
            }
        }
        return false;
    }

    /**
     * The first active thing, by its name.
     *
     * @throws TooMuchInside if it is more than any template needs
     * @throws IOException if it is no markup
     */
    static Optional<String> activeIn(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            return new Markup(in).read();
        } catch (XMLStreamException e) {
            throw new IOException("Not the markup of Word", e);
        }
    }

    private Optional<String> read() throws XMLStreamException, IOException {
        Optional<String> found = Optional.empty();
        while (in.hasNext() && found.isEmpty()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw new IOException("Markup with a document type");
                case XMLStreamConstants.START_ELEMENT -> found = begin();
                case XMLStreamConstants.END_ELEMENT -> found = end();
                default -> {}
            }
        }
        return found.isPresent() ? found : fields.unfinished();
    }

    private Optional<String> begin() throws XMLStreamException, IOException {
        if (++elements > TooMuchInside.MOST_ELEMENTS || ++depth > TooMuchInside.DEEPEST) {
            throw new TooMuchInside("markup");
        }
        String name = in.getLocalName();
        if (OTHER_DOCUMENTS.contains(name)) {
            return Optional.of(name);
        }
        if (TEXT.contains(name)) {
            return fields.text(words());
        }
        if (INSTRUCTION.contains(name)) {
            return fields.instruction(words());
        }
        return switch (name) {
            case "fldChar" -> fields.sign(attribute("fldCharType"));
            case "fldSimple" -> Fields.simple(attribute("instr"));
            default -> linked();
        };
    }

    private Optional<String> end() {
        depth--;
        return in.getLocalName().equals("p") ? fields.unfinished() : Optional.empty();
    }

    /** The text up to the end of this element; there are no others in it. */
    private String words() throws XMLStreamException {
        depth--;
        return in.getElementText();
    }

    private String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A picture that lies elsewhere. */
    private Optional<String> linked() {
        boolean vml = VML.equals(in.getNamespaceURI());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String namespace = in.getAttributeNamespace(i);
            boolean relationship = namespace != null && namespace.endsWith("/relationships");
            boolean linked = relationship && name.equals("link");
            boolean fetched = vml && (name.equals("src") || (relationship && name.equals("href")));
            if (linked || fetched) {
                return Optional.of(in.getLocalName() + " " + in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
