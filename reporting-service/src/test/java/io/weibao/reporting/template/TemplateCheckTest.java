package io.weibao.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of the provider's own: what is accepted, and what is refused by name. */
class TemplateCheckTest {

    @Test
    void every_unknown_field_is_named() {
        byte[] template = words("{{number}} {{custmer}}", "{{?promises.any}}", "{{gold}}", "{{/promises.any}}");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .containsExactlyInAnyOrder(unknown("custmer"), unknown("gold")));
    }

    @Test
    void what_stands_between_the_marks_of_an_unknown_field_is_looked_at_too() {
        byte[] template = words("{{?anyPromises}}", "{{gold}}", "{{/anyPromises}}");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .containsExactlyInAnyOrder(unknown("anyPromises"), unknown("gold")));
    }

    @Test
    void a_section_alone_is_no_field_and_neither_is_what_it_lacks() {
        byte[] template = words("{{fault}}", "{{fault.colour}}", "{{promises}}");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .containsExactly(unknown("fault"), unknown("fault.colour"), unknown("promises")));
    }

    @Test
    void unknown_fields_of_a_repeated_row_are_named_with_their_list() {
        byte[] template = table("{{moments.rows}}[at]", "[wat]");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.violations()).containsExactly(unknown("moments.rows[wat]")));
    }

    @Test
    void a_field_that_is_opened_and_not_closed_is_refused_with_its_place() {
        byte[] template = words("{{number}} of {{custmer", "}} and {{title}}");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .containsExactly(Violation.of(
                                "/template", "template-tag-open", "word/document.xml", "{{number}} of {{custmer")));
    }

    @Test
    void a_template_that_only_a_long_document_outgrows_is_named_when_it_is_filled() {
        byte[] own = words("{{conclusion}}".repeat(1000));
        TemplateCheck.check(DocumentKind.OPERATIONS_SUMMARY, own);

        assertThatThrownBy(() -> Press.FACTORY.render(
                        Odd.summary("x".repeat(9000)), Language.ZH, "OS-2026-000001", "https://x.example", own))
                .asInstanceOf(type(TemplateOutgrown.class))
                .satisfies(refusal -> {
                    assertThat(refusal.slug()).isEqualTo("template-too-much-text");
                    assertThat(refusal.params()).containsExactly("OPERATIONS_SUMMARY/zh", 8_000_000);
                });
    }

    @Test
    void a_field_of_another_kind_of_document_is_unknown() {
        byte[] template = words("{{fault.kind}}");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.OPERATIONS_SUMMARY, template))
                .isInstanceOf(InvalidValues.class);
    }

    @Test
    void fields_that_stand_where_they_cannot_are_misused() {
        byte[] template = words(
                "{{causes.rows}}", "{{causes.chart}}", "{{@summary}}", "{{?causes.rows}}", "rows", "{{/causes.rows}}");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.OPERATIONS_SUMMARY, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .containsExactly(
                                misused("causes.rows"),
                                misused("causes.chart"),
                                misused("@summary"),
                                misused("?causes.rows")));
    }

    @Test
    void what_is_no_word_file_is_unreadable() {
        for (byte[] bytes :
                List.of(new byte[0], "plain text".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4})) {
            assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, bytes))
                    .asInstanceOf(type(InvalidValues.class))
                    .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("template-unreadable"));
        }
    }

    @Test
    void markup_that_unpacks_to_more_than_any_template_needs_is_refused_with_the_bounds() {
        byte[] template = words("x".repeat(1100 * 1024));

        assertThat(template.length).isLessThan(TemplateCheck.MOST_BYTES);
        refusedAs("template-too-much-inside", template, 20480, 500, 1024, 30_000, 99);
    }

    @Test
    void a_file_of_too_many_bytes_is_too_large() {
        refusedAs("template-too-large", new byte[TemplateCheck.MOST_BYTES + 1], TemplateCheck.MOST_BYTES / 1024);
    }

    @Test
    void a_section_that_never_ends_is_unreadable() {
        byte[] template = words("{{?promises.any}}", "text");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .isInstanceOf(InvalidValues.class);
    }

    @ParameterizedTest
    @CsvSource({
        "image, http://evil.example/x.png, External",
        "image, //evil.example/x.png, external",
        "attachedTemplate, file:///x.dotm, External",
        "attachedTemplate, x.dotx, Internal",
        "oleObject, embedded.bin, Internal",
        "package, book.xlsx, Internal",
        "control, control1.xml, Internal",
        "aFChunk, part.html, Internal",
        "frame, other.htm, Internal",
        "subDocument, other.docx, Internal",
        "vbaProject, macros.bin, Internal"
    })
    void a_relationship_to_something_elsewhere_or_active_is_refused(String type, String target, String mode)
            throws IOException {
        String relationship =
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                        .formatted(type, target, mode);
        byte[] template = with(own(), "document.xml.rels", "</Relationships>", relationship + "</Relationships>");

        refusedAs("template-active-content", template, type + " " + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCLUDEPICTURE \"http://evil.example/x.png\" \\d",
                "INCLUDETEXT x.docx",
                "DDE excel book",
                "DDEAUTO cmd /c calc",
                "LINK Excel.Sheet.8 book.xls",
                "IMPORT x.png",
                "DATABASE \\c x",
                "IF 1 = 1 a b",
                "QUOTE x",
                "PAGELINK",
                "HYPERLINK http://evil.example"
            })
    void a_field_that_fetches_runs_or_is_not_known_is_refused_by_name(String instruction) throws IOException {
        String escaped = instruction.replace("\"", "&quot;");
        int middle = 2;
        String torn = "<w:p>" + sign("begin") + code(escaped.substring(0, middle)) + code(escaped.substring(middle))
                + sign("separate") + sign("end") + "</w:p>";

        refusedAs("template-active-content", body(torn), instruction);
        refusedAs(
                "template-active-content", body("<w:p><w:fldSimple w:instr=\"" + escaped + "\"/></w:p>"), instruction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " PAGE ",
                "numpages \\* MERGEFORMAT",
                "TOC \\o 1-3 \\h",
                "STYLEREF x",
                "SECTIONPAGES",
                "HYPERLINK \\l anchor \\h"
            })
    void a_field_that_counts_or_finds_headings_is_accepted(String instruction) throws IOException {
        TemplateCheck.check(
                DocumentKind.INCIDENT_REPORT,
                body("<w:p>" + sign("begin") + code(instruction) + sign("separate") + "<w:r><w:t>1</w:t></w:r>"
                        + sign("end") + "</w:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:altChunk/>",
                "<w:p><w:r><w:pict><v:imagedata xmlns:v='urn:schemas-microsoft-com:vml' src='http://evil.example/x.png'/></w:pict></w:r></w:p>",
                "<w:p><w:r><a:blip xmlns:a='a' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' r:link='rId1'/></w:r></w:p>"
            })
    void what_word_would_read_from_elsewhere_is_refused(String markup) throws IOException {
        refusedAs("template-active-content", body(markup));
    }

    /** Else what comes after an instruction could become a part of it when a part or a row between them is left out. */
    @Test
    void an_instruction_has_to_end_in_its_paragraph_and_holds_no_text() throws IOException {
        refusedAs(
                "template-active-content",
                body("<w:p>" + sign("begin") + code("PAGE") + "</w:p><w:p>" + sign("separate") + sign("end")
                        + "</w:p>"));
        refusedAs(
                "template-active-content",
                body("<w:p>" + sign("begin") + "<w:r><w:t>{{title}}</w:t></w:r>" + sign("end") + "</w:p>"));
    }

    @Test
    void more_elements_than_any_template_needs_are_too_much() throws IOException {
        refusedAs("template-too-much-inside", body("<w:p/>".repeat(40_000)));
        refusedAs("template-too-much-inside", body("<w:x>".repeat(1000) + "</w:x>".repeat(1000)));
    }

    @Test
    void what_would_make_too_large_a_document_is_refused_with_what_would_grow_and_how_far_it_may() throws IOException {
        String row = "<w:tr><w:tc><w:p><w:r><w:t>{{moments.rows}}[at]</w:t></w:r></w:p>" + "<w:p/>".repeat(5000)
                + "</w:tc></w:tr>";

        refusedAs("template-rows-outgrow", body("<w:tbl>" + row + "</w:tbl>"), 200_000);
        refusedAs("template-text-outgrows", words("{{cause}}".repeat(2000)), 8_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "word/../../evil.xml", "/evil.xml", "word\\evil.xml", "C:evil.xml"})
    void a_part_whose_name_leads_elsewhere_is_unreadable(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            copy(own(), out, "", "", "");
            out.putNextEntry(new ZipEntry(name));
            out.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }

        refusedAs("template-unreadable", bytes.toByteArray());
    }

    @Test
    void an_own_template_is_used_instead_of_the_shipped_one() throws IOException {
        byte[] own = table("{{moments.rows}}[at]", "我方模板 [what]");
        TemplateCheck.check(DocumentKind.INCIDENT_REPORT, own);

        byte[] docx = Press.FACTORY
                .render(new Samples(Language.ZH).incident(), Language.ZH, "IR-2026-000001", "https://x.example", own)
                .docx();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getTables().getFirst().getText()).contains("我方模板 登记", "我方模板 解决");
        }
    }

    private static Violation unknown(String name) {
        return Violation.of("/template", "template-field-unknown", name);
    }

    private static Violation misused(String name) {
        return Violation.of("/template", "template-field-misused", name);
    }

    private static byte[] words(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] table(String... cells) {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, cells.length);
            for (int i = 0; i < cells.length; i++) {
                table.getRow(0).getCell(i).setText(cells[i]);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static void refusedAs(String slug, byte[] template, Object... named) {
        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> {
                    assertThat(refusal.slug()).isEqualTo(slug);
                    for (Object name : named) {
                        assertThat(refusal.violations().getFirst().params()).contains(name);
                    }
                });
    }

    private static byte[] own() {
        return words("{{number}}");
    }

    private static byte[] body(String markup) throws IOException {
        return with(own(), "word/document.xml", "</w:body>", markup + "</w:body>");
    }

    private static String sign(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String piece) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + piece + "</w:instrText></w:r>";
    }

    private static byte[] with(byte[] docx, String part, String before, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            copy(docx, out, part, before, after);
        }
        return bytes.toByteArray();
    }

    private static void copy(byte[] docx, ZipOutputStream out, String part, String before, String after)
            throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean changed = !part.isEmpty() && entry.getName().endsWith(part);
                out.write(
                        changed
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace(before, after)
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
    }
}
