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
    void markup_that_unpacks_to_more_than_any_template_needs_is_unreadable() {
        byte[] template = words("x".repeat(1100 * 1024));

        assertThat(template.length).isLessThan(TemplateCheck.MOST_BYTES);
        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("template-unreadable"));
    }

    @Test
    void a_section_that_never_ends_is_unreadable() {
        byte[] template = words("{{?promises.any}}", "text");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .isInstanceOf(InvalidValues.class);
    }

    @Test
    void a_file_that_fetches_something_from_elsewhere_is_refused() throws IOException {
        byte[] template = withRelationship(
                WordTemplates.make(DocumentKind.INCIDENT_REPORT, Language.ZH),
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://evil.example/x.png\" TargetMode=\"External\"/>");

        assertThatThrownBy(() -> TemplateCheck.check(DocumentKind.INCIDENT_REPORT, template))
                .asInstanceOf(type(InvalidValues.class))
                .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("template-active-content"));
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

    private static byte[] withRelationship(byte[] docx, String relationship) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith("document.xml.rels")
                                ? text.replace("</Relationships>", relationship + "</Relationships>")
                                : text)
                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
