package io.weibao.reporting.word;

import io.weibao.reporting.chart.Drawing;
import io.weibao.reporting.chart.Painter;
import io.weibao.reporting.chart.PngWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts drawings into a Word file: a picture each, and what points to it. */
final class WordPictures {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** English metric units to the point, the measure of pictures in Word. */
    private static final int EMU = 12_700;

    /** Far above the ids that pictures of the template itself have. */
    private static final int FIRST_ID = 9_000;

    private final WordFile file;
    private final Painter.Pen pen;
    private int count;

    WordPictures(WordFile file, Painter.Pen pen) {
        this.file = file;
        this.pen = pen;
    }

    /** Adds the drawing to a part of the file and gives the run that shows it there. */
    Element add(Drawing drawing, String part, Document near) throws IOException {
        int id = FIRST_ID + count++;
        String name = "weibao" + id + ".png";
        file.put("word/media/" + name, PngWriter.write(drawing, pen));
        knowPng();
        relate(part, "weibao" + id, "media/" + name);
        Document run = WordXml.parse(run(drawing, id).getBytes(StandardCharsets.UTF_8));
        return (Element) near.importNode(run.getDocumentElement(), true);
    }

    private void knowPng() throws IOException {
        String types = "[Content_Types].xml";
        Document document = document(types, "Types", PACKAGE + "content-types");
        for (Element known : WordXml.children(document.getDocumentElement())) {
            if (known.getAttribute("Extension").equalsIgnoreCase("png")) {
                return;
            }
        }
        Element png = document.createElementNS(PACKAGE + "content-types", "Default");
        png.setAttribute("Extension", "png");
        png.setAttribute("ContentType", "image/png");
        document.getDocumentElement()
                .insertBefore(png, document.getDocumentElement().getFirstChild());
        file.put(types, WordXml.write(document));
    }

    private void relate(String part, String id, String target) throws IOException {
        int slash = part.lastIndexOf('/');
        String relationships = part.substring(0, slash) + "/_rels/" + part.substring(slash + 1) + ".rels";
        Document document = document(relationships, "Relationships", PACKAGE + "relationships");
        Element relationship = document.createElementNS(PACKAGE + "relationships", "Relationship");
        relationship.setAttribute("Id", id);
        relationship.setAttribute("Type", OFFICE + "/image");
        relationship.setAttribute("Target", target);
        document.getDocumentElement().appendChild(relationship);
        file.put(relationships, WordXml.write(document));
    }

    private Document document(String part, String root, String namespace) throws IOException {
        byte[] known = file.part(part);
        return WordXml.parse(
                known != null
                        ? known
                        : "<%s xmlns=\"%s\"/>".formatted(root, namespace).getBytes(StandardCharsets.UTF_8));
    }

    private static String run(Drawing drawing, int id) {
        long width = Math.round(drawing.width() * EMU);
        long height = Math.round(drawing.height() * EMU);
        String extent = "cx=\"%d\" cy=\"%d\"".formatted(width, height);
        String named = "id=\"%d\" name=\"weibao%d\"".formatted(id, id);
        return """
                <w:r xmlns:w="%1$s"><w:drawing>\
                <wp:inline xmlns:wp="%2$swordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
                <wp:extent %4$s/><wp:docPr %5$s descr="%6$s"/>\
                <a:graphic xmlns:a="%2$smain"><a:graphicData uri="%2$spicture">\
                <pic:pic xmlns:pic="%2$spicture"><pic:nvPicPr><pic:cNvPr %5$s/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip xmlns:r="%3$s" r:embed="weibao%7$d"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %4$s/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
                </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""".formatted(WordXml.W, DRAWING, OFFICE, extent, named, attribute(drawing.title()), id);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
