package io.weibao.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the body of a Word document in its own markup: a few kinds of paragraphs and tables, styled by name. */
final class WordSketch {

    /** The room between the margins, in twentieths of a point. */
    static final int WIDTH = 9866;

    private final StringBuilder body = new StringBuilder();

    String body() {
        return body.toString();
    }

    void paragraph(String style, String... runs) {
        body.append(styled(style, runs));
    }

    /** Everything until {@link #end} is shown only if the flag is set. */
    void when(String flag) {
        paragraph("Note", "{{?" + flag + "}}");
    }

    void end(String flag) {
        paragraph("Note", "{{/" + flag + "}}");
    }

    void picture(String field) {
        paragraph("Picture", "{{@" + field + "}}");
    }

    /** Names and values side by side: every row is name, value, name, value; a row of two spans the table. */
    void basics(List<List<String>> rows) {
        int name = 1700;
        int value = WIDTH / 2 - name;
        open(List.of(name, value, name, value));
        for (List<String> row : rows) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            body.append(cell(name, 1, "EEF3F8", "TableName", row.get(0)));
            if (row.size() == 2) {
                body.append(cell(WIDTH - name, 3, null, "TableText", row.get(1)));
            } else {
                body.append(cell(value, 1, null, "TableText", row.get(1)));
                body.append(cell(name, 1, "EEF3F8", "TableName", row.get(2)));
                body.append(cell(value, 1, null, "TableText", row.get(3)));
            }
            body.append("</w:tr>");
        }
        close();
    }

    /** Big figures with their names below. */
    void figures(List<String> fields, List<String> names) {
        int width = WIDTH / fields.size();
        open(fields.stream().map(field -> width).toList());
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < fields.size(); i++) {
            body.append(open(width, 1, "F5F8FB"))
                    .append(styled("Figure", "{{" + fields.get(i) + "}}"))
                    .append(styled("FigureName", names.get(i)))
                    .append("</w:tc>");
        }
        body.append("</w:tr>");
        close();
    }

    /** A column of a table of rows. */
    record Column(String heading, String field, int share, boolean isNumber) {

        String style(String kind) {
            return isNumber ? kind + "Number" : kind;
        }
    }

    /** The second row is repeated for every row of the list; the first one on every page. */
    void rows(String list, Column... columns) {
        int shares = Stream.of(columns).mapToInt(Column::share).sum();
        List<Integer> widths = Stream.of(columns)
                .map(column -> WIDTH * column.share() / shares)
                .toList();
        open(widths);
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < columns.length; i++) {
            body.append(cell(widths.get(i), 1, "2B5C8F", columns[i].style("TableHead"), columns[i].heading()));
        }
        body.append("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < columns.length; i++) {
            String tag = "[" + columns[i].field() + "]";
            body.append(
                    i == 0
                            ? cell(widths.get(i), 1, null, columns[i].style("TableText"), "{{" + list + "}}", tag)
                            : cell(widths.get(i), 1, null, columns[i].style("TableText"), tag));
        }
        body.append("</w:tr>");
        close();
    }

    /** Pictures in pairs, without lines around them. */
    void halves(String list) {
        int half = WIDTH / 2;
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>")
                .append(grid(List.of(half, half)))
                .append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                .append(cell(half, 1, null, "Picture", "{{" + list + "}}", "[@left]"))
                .append(cell(half, 1, null, "Picture", "[@right]"))
                .append("</w:tr>");
        close();
    }

    /** Two boxes to sign in: heads, names, and empty places under a word. */
    void signatures(List<String> heads, List<String> names, List<List<String>> places) {
        int half = WIDTH / 2;
        open(List.of(half, half));
        body.append(pair(0, "EEF3F8", "TableName", heads, half));
        body.append(pair(0, null, "TableText", names, half));
        places.forEach(place -> body.append(pair(950, null, "TableName", place, half)));
        close();
    }

    private static String pair(int height, String fill, String style, List<String> words, int width) {
        String tall = height == 0 ? "" : "<w:trHeight w:val=\"" + height + "\" w:hRule=\"atLeast\"/>";
        return "<w:tr><w:trPr><w:cantSplit/>" + tall + "</w:trPr>"
                + words.stream().map(word -> cell(width, 1, fill, style, word)).collect(Collectors.joining())
                + "</w:tr>";
    }

    private void open(List<Integer> widths) {
        String lines = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CDD5DE\"/>")
                .collect(Collectors.joining());
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>")
                .append(lines)
                .append(
                        "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/>")
                .append("<w:left w:w=\"90\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>")
                .append(grid(widths));
    }

    private static String grid(List<Integer> widths) {
        return widths.stream()
                .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                .collect(Collectors.joining("", "<w:tblGrid>", "</w:tblGrid>"));
    }

    /** Word joins tables that touch: a small paragraph keeps them apart. */
    private void close() {
        body.append("</w:tbl>").append(styled("Gap"));
    }

    private static String cell(int width, int span, String fill, String style, String... runs) {
        return open(width, span, fill) + styled(style, runs) + "</w:tc>";
    }

    private static String open(int width, int span, String fill) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (span == 1 ? "" : "<w:gridSpan w:val=\"" + span + "\"/>")
                + (fill == null ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>")
                + "</w:tcPr>";
    }

    static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + Stream.of(runs).map(WordSketch::run).collect(Collectors.joining()) + "</w:p>";
    }

    static String run(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\t", -1)));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> (i == 0 ? "" : "<w:r><w:tab/></w:r>")
                        + (parts.get(i).isEmpty()
                                ? ""
                                : "<w:r><w:t xml:space=\"preserve\">" + escaped(parts.get(i)) + "</w:t></w:r>"))
                .collect(Collectors.joining());
    }

    /** A figure that Word fills in by itself, such as the number of the page. */
    static String computed(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + name
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
