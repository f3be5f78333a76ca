package io.weibao.reporting.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Word's markup: reading, writing and finding elements. Entities and documents from elsewhere are never read. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Not the markup of Word", e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException("Markup not written", e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The elements directly below, as they are now. */
    static List<Element> children(Node parent) {
        return elements(parent.getChildNodes());
    }

    /** The elements of Word of that name anywhere below. */
    static List<Element> below(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS(W, name));
    }

    static Element make(Node near, String name) {
        return ownerOf(near).createElementNS(W, "w:" + name);
    }

    static Document ownerOf(Node node) {
        return node instanceof Document document ? document : node.getOwnerDocument();
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    static void insertAfter(Node added, Node before) {
        before.getParentNode().insertBefore(added, before.getNextSibling());
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
