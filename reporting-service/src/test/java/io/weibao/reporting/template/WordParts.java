package io.weibao.reporting.template;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.word.WordFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a Word file around its body: styles, header, footer, fonts, and the zip that holds them. */
final class WordParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordParts() {}

    static byte[] zip(String body, Language language, Map<String, String> say) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relationships(Map.of("rId1", new String[] {"officeDocument", "word/document.xml"})));
        parts.put("word/document.xml", document(body));
        Map<String, String[]> near = new LinkedHashMap<>();
        near.put("rId1", new String[] {"styles", "styles.xml"});
        near.put("rId2", new String[] {"header", "header1.xml"});
        near.put("rId3", new String[] {"footer", "footer1.xml"});
        near.put("rId4", new String[] {"fontTable", "fontTable.xml"});
        near.put("rId5", new String[] {"settings", "settings.xml"});
        parts.put("word/_rels/document.xml.rels", relationships(near));
        parts.put("word/styles.xml", styles(language));
        parts.put("word/header1.xml", header());
        parts.put("word/footer1.xml", footer(say));
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/settings.xml", settings());
        return zip(parts);
    }

    /** Word lays out as it has since 2013; without this it would imitate an older one and say so. */
    private static String settings() {
        return XML + "<w:settings " + W + "><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    private static String document(String body) {
        return XML + "<w:document " + W + "><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1418\" w:right=\"1020\" w:bottom=\"1250\" w:left=\"1020\" w:header=\"680\""
                + " w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String header() {
        return XML + "<w:hdr " + W + ">"
                + WordSketch.styled("Header", "{{provider}}", "\t", "{{title}}", " · ", "{{number}}") + "</w:hdr>";
    }

    private static String footer(Map<String, String> say) {
        String paragraph = WordSketch.styled("Footer", "{{verification}}", "\t", say.get("page_before") + " ");
        String pages = WordSketch.computed("PAGE")
                + WordSketch.run(" " + say.get("page_between") + " ")
                + WordSketch.computed("NUMPAGES")
                + WordSketch.run(say.get("page_after").isEmpty() ? "" : " " + say.get("page_after"));
        return XML + "<w:ftr " + W + ">" + paragraph.replace("</w:p>", pages + "</w:p>") + "</w:ftr>";
    }

    private static String styles(Language language) {
        String fonts = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"微软雅黑\"/>";
        String lang = language == Language.ZH ? "zh-CN" : "en-GB";
        return XML + "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts
                + "<w:color w:val=\"1F2933\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/><w:lang w:val=\"" + lang
                + "\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:after=\"80\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + style("Normal", "", "", true)
                + style(
                        "Title",
                        "<w:spacing w:before=\"60\" w:after=\"20\"/><w:jc w:val=\"center\"/>",
                        look(40, "1D3C5E", true),
                        false)
                + style(
                        "Subtitle",
                        "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>",
                        look(21, "66727F", false),
                        false)
                + style(
                        "Heading1",
                        "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"AFC3D8\"/></w:pBdr>"
                                + "<w:spacing w:before=\"280\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
                        look(24, "1D3C5E", true),
                        false)
                + style(
                        "Heading2",
                        "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
                        look(20, "1D3C5E", true),
                        false)
                + style("Note", "<w:spacing w:after=\"60\"/>", look(17, "66727F", false), false)
                + style(
                        "Gap",
                        "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
                        "<w:sz w:val=\"8\"/>",
                        false)
                + style("Picture", "<w:keepLines/><w:spacing w:before=\"40\" w:after=\"60\"/>", "", false)
                + style(
                        "TableHead",
                        "<w:keepNext/><w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/>",
                        look(17, "FFFFFF", true),
                        false)
                + style(
                        "TableText",
                        "<w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/>",
                        "<w:sz w:val=\"17\"/>",
                        false)
                + style(
                        "TableHeadNumber",
                        "<w:keepNext/><w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
                        look(17, "FFFFFF", true),
                        false)
                + style(
                        "TableTextNumber",
                        "<w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
                        "<w:sz w:val=\"17\"/>",
                        false)
                + style(
                        "TableName",
                        "<w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/>",
                        look(17, "44515E", false),
                        false)
                + style(
                        "Figure",
                        "<w:spacing w:before=\"60\" w:after=\"0\"/><w:jc w:val=\"center\"/>",
                        look(30, "1D3C5E", true),
                        false)
                + style(
                        "FigureName",
                        "<w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>",
                        look(16, "66727F", false),
                        false)
                + style("Header", edge("bottom"), look(15, "66727F", false), false)
                + style("Footer", edge("top"), look(15, "66727F", false), false)
                + "</w:styles>";
    }

    private static String edge(String side) {
        return "<w:pBdr><w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"8A94A0\"/></w:pBdr>"
                + "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + WordSketch.WIDTH
                + "\"/></w:tabs><w:spacing w:after=\"0\"/>";
    }

    private static String look(int halfPoints, String colour, boolean bold) {
        return (bold ? "<w:b/>" : "") + "<w:color w:val=\"" + colour + "\"/><w:sz w:val=\"" + halfPoints + "\"/>";
    }

    private static String style(String id, String paragraph, String run, boolean isDefault) {
        return "<w:style w:type=\"paragraph\"" + (isDefault ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name(id) + "\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    /** Word knows headings by these names, whatever its language. */
    private static String name(String id) {
        return switch (id) {
            case "Heading1" -> "heading 1";
            case "Heading2" -> "heading 2";
            case "Header" -> "header";
            case "Footer" -> "footer";
            default -> id;
        };
    }

    /** What to take where a font is missing: a Mac or a Linux has no 微软雅黑. */
    private static String fonts() {
        return XML + "<w:fonts " + W + ">" + font("微软雅黑", "Microsoft YaHei;Noto Sans SC;PingFang SC;SimSun;宋体", "swiss")
                + font("Arial", "Liberation Sans;Helvetica", "swiss") + "</w:fonts>";
    }

    private static String font(String name, String instead, String family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + instead + "\"/><w:family w:val=\"" + family
                + "\"/><w:pitch w:val=\"variable\"/></w:font>";
    }

    private static String contentTypes() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main+xml") + type("styles", "styles+xml") + type("header1", "header+xml")
                + type("footer1", "footer+xml") + type("fontTable", "fontTable+xml")
                + type("settings", "settings+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "\"/>";
    }

    private static String relationships(Map<String, String[]> targets) {
        StringBuilder all = new StringBuilder(XML)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((id, target) -> all.append(
                "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, OFFICE, target[0], target[1])));
        return all.append("</Relationships>").toString();
    }

    private static byte[] zip(Map<String, String> parts) {
        WordFile file = new WordFile();
        parts.forEach((name, text) -> file.put(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            return file.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
