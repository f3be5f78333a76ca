package io.weibao.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.reporting.content.DocumentContent;
import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three documents as files, read again by somebody who does not know how they were made. */
class DocumentFactoryTest {

    private static final String ADDRESS = "https://service.example/verify/IR-2026-000012";

    private static final DocumentFactory FACTORY = Press.FACTORY;

    @ParameterizedTest
    @MethodSource("documents")
    void the_same_content_makes_the_same_bytes(DocumentContent content) {
        Rendered first = FACTORY.render(content, Language.ZH, "XX-2026-000001", ADDRESS, null);

        Rendered second = Press.ANOTHER.render(content, Language.ZH, "XX-2026-000001", ADDRESS, null);

        assertThat(second.pdf()).isEqualTo(first.pdf());
        assertThat(second.docx()).isEqualTo(first.docx());
    }

    @Test
    void chinese_in_the_pdf_can_be_searched_and_its_fonts_are_inside() throws IOException {
        byte[] pdf = FACTORY.render(new Samples(Language.ZH).incident(), Language.ZH, "IR-2026-000012", ADDRESS, null)
                .pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains("故障处理报告", "IR-2026-000012", "公积金核心系统无法登录", "存储空间耗尽", "归档区于 11 月 10 日")
                    .contains("5.1 I 级故障 30 分钟内响应", "补记于 2026-11-10 15:20", ADDRESS);
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(document)).allMatch(font -> font.getName().matches("[A-Z]{6}\\+NotoSansSC.*"));
        }
        assertThat(pdf).hasSizeLessThan(400_000);
    }

    @Test
    void charts_in_the_pdf_have_letters_that_can_be_searched() throws IOException {
        byte[] pdf = FACTORY.render(
                        new SampleSummary(Language.ZH).november(), Language.ZH, "OS-2026-000011", ADDRESS, null)
                .pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("累计占比", "判异点", "上限 13.4", "关注线 95");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void word_says_what_the_pdf_says(Language language) throws IOException {
        Samples samples = new Samples(language);
        IncidentReport content = samples.incident();

        Rendered rendered = FACTORY.render(content, language, "IR-2026-000012", ADDRESS, null);

        String word = word(rendered.docx());
        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            String pdf = squeezed(text(document));
            for (String told : List.of(
                    content.fault().title(),
                    "DEF-2026-000187",
                    "2026-11-10 14:48:12",
                    samples.typed("赵磊", "Zhao Lei"))) {
                assertThat(pdf).contains(squeezed(told));
                assertThat(squeezed(word)).contains(squeezed(told));
            }
        }
        assertThat(word).doesNotContain("{{", "}}").doesNotContain("[at]", "null");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_document_says_once_in_which_zone_its_times_are(Language language) throws IOException {
        Rendered rendered = FACTORY.render(new Samples(language).incident(), language, "IR-2026-000012", ADDRESS, null);

        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            assertThat(text(document)).containsOnlyOnce("Asia/Shanghai (UTC+8)");
        }
        assertThat(word(rendered.docx())).containsOnlyOnce("Asia/Shanghai (UTC+8)");
    }

    @Test
    void rows_of_a_word_table_are_repeated_and_pictures_inserted() throws IOException {
        byte[] docx = FACTORY.render(
                        new SampleSummary(Language.ZH).november(), Language.ZH, "OS-2026-000011", ADDRESS, null)
                .docx();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(document.getTables()).anySatisfy(table -> assertThat(table.getText())
                    .contains("DEF-2026-000187", "DEF-2026-000192", "DEF-2026-000201"));
        }
    }

    @Test
    void tickets_without_a_cause_are_a_remark_in_pdf_and_word() throws IOException {
        Rendered rendered =
                FACTORY.render(new SampleSummary(Language.ZH).november(), Language.ZH, "OS-2026-000011", ADDRESS, null);

        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            assertThat(squeezed(text(document))).contains("共39件", "1件未填写原因，不计入占比。");
        }
        assertThat(word(rendered.docx())).contains("共 39 件", "1 件未填写原因，不计入占比。");
    }

    @Test
    void a_document_without_a_number_says_so() throws IOException {
        byte[] pdf = FACTORY.previewPdf(new Samples(Language.ZH).incident(), Language.ZH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("预览稿，未编号，不作为正式文件");
        }
    }

    @Test
    void the_preview_for_a_browser_escapes_what_people_typed_and_draws_its_charts() {
        String page = FACTORY.previewHtml(Odd.summary("<script>alert(1)</script>"), Language.EN);

        assertThat(page).contains("<svg", "&lt;script&gt;").doesNotContain("<script>", "<object");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void odd_texts_are_printed_somehow(String odd) throws IOException {
        Rendered rendered = FACTORY.render(Odd.summary(odd), Language.ZH, "OS-2026-000001", ADDRESS, null);

        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            assertThat(text(document)).contains("运维总结");
        }
        assertThat(word(rendered.docx())).contains("运维总结");
    }

    /** A document that nobody can change must not leave out what was written. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "长", "word and "})
    void all_that_was_written_is_printed(String piece) throws IOException {
        String much = piece.repeat(20_000 / piece.length()) + " the-very-end";
        IncidentReport report = new Samples(Language.EN).incident();
        IncidentReport wordy = new IncidentReport(
                report.cover(),
                report.fault(),
                report.faultKind(),
                much,
                report.cause(),
                much,
                report.loss(),
                null,
                report.outage(),
                List.of(new IncidentReport.Paper(Text.same("Plan"), much, Samples.PREPARED)),
                report.moments(),
                report.promises(),
                report.owedPapers());
        Rendered rendered = FACTORY.render(wordy, Language.EN, "IR-2026-000001", ADDRESS, null);

        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            String printed = text(document).replaceAll("\\s", "");
            assertThat(printed.split("the-very-end", -1)).hasSize(4);
            long pieces =
                    printed.chars().filter(each -> each == piece.charAt(0)).count();
            assertThat(pieces).isGreaterThanOrEqualTo(3L * 20_000 / piece.length());
        }
    }

    @Test
    void a_quiet_month_is_a_document_too() throws IOException {
        Rendered rendered = FACTORY.render(
                new SampleSummary(Language.ZH).quietMonth(), Language.ZH, "OS-2026-000012", ADDRESS, null);

        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            assertThat(text(document)).contains("本期无 I、II 级故障", "本期无逾期承诺", "本期无数据", "不绘制控制图");
        }
    }

    @Test
    void thousands_of_tickets_stay_a_document() throws IOException {
        Rendered rendered = FACTORY.render(
                new SampleSummary(Language.EN).hugeMonth(), Language.EN, "OS-2026-000013", ADDRESS, null);

        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            assertThat(document.getNumberOfPages()).isLessThan(20);
            assertThat(text(document)).contains("4970 more not listed");
        }
        assertThat(rendered.docx()).hasSizeLessThan(600_000);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_tickets_of_a_month_add_up_and_solved_ones_stand_beside(Language language) throws IOException {
        Rendered rendered =
                FACTORY.render(new SampleSummary(language).november(), language, "OS-2026-000011", ADDRESS, null);

        List<String> told = language == Language.ZH
                ? List.of("期初未结", "＋ 本期受理", "＋ 结束后重开", "－ 关闭或取消", "＝ 期末未结", "期末未结 7 件中已解决 4 件")
                : List.of(
                        "Open before", "+ Raised", "+ Open again", "= Open after", "of the 7 open after the period 4");
        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            String pdf = squeezed(text(document));
            assertThat(told).allSatisfy(words -> assertThat(pdf).contains(squeezed(words)));
        }
        assertThat(word(rendered.docx())).contains(told);
    }

    @Test
    void rounds_that_were_not_made_are_named_with_their_month() throws IOException {
        Rendered rendered =
                FACTORY.render(new SampleSummary(Language.ZH).november(), Language.ZH, "OS-2026-000011", ADDRESS, null);

        assertThat(word(rendered.docx())).contains("漏检 1 次", "未做的巡检：综合服务平台 · 月度巡检 2026-11（漏检）。");
    }

    @Test
    void table_and_chart_of_causes_have_the_same_rows_and_all_points_are_accounted_for() throws IOException {
        String word = word(
                FACTORY.render(new SampleSummary(Language.EN).hugeMonth(), Language.EN, "OS-2026-000013", ADDRESS, null)
                        .docx());

        assertThat(word).contains("cause 8", "Other", "100.0%").doesNotContain("cause 9\t");
        assertThat(word).contains("The 222 most frequent causes make up 80.1%");
        assertThat(word).contains("The last 60 of 5000 points are shown");
    }

    @Test
    void a_word_table_that_can_pass_a_page_repeats_its_head() throws IOException {
        byte[] docx = FACTORY.render(
                        new SampleSummary(Language.EN).hugeMonth(), Language.EN, "OS-2026-000013", ADDRESS, null)
                .docx();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getTables())
                    .filteredOn(table -> table.getNumberOfRows() > 10)
                    .isNotEmpty()
                    .allMatch(table -> table.getRow(0).isRepeatHeader())
                    .allMatch(table -> !table.getRow(1).isRepeatHeader());
        }
    }

    static Stream<DocumentContent> documents() {
        return Stream.of(
                new Samples(Language.ZH).incident(),
                new SampleInspection(Language.ZH).assessment(),
                new SampleSummary(Language.ZH).november());
    }

    static Stream<String> oddTexts() {
        return Stream.of(
                "😀 emoji 👨\u200D👩\u200D👧 and \u202Eright\u202C to left שלום",
                "\u0000\u0001\u0008 控制字符 \ud800 半个字符",
                "{{number}} {value} ${x} [at] {#if}{/if}",
                "<b>&nbsp;</b> ]]> <!-- --> \"'",
                "無窮".repeat(20_000),
                "x".repeat(5_000),
                "𠮷野家 㛃 龘 \uE000");
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        byte[] pdf = FACTORY.previewPdf(new Samples(Language.ZH).incident(), Language.ZH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(2);
            assertThat(squeezed(reader.getText(document))).contains("第2页/共" + document.getNumberOfPages() + "页");
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String word(byte[] docx) throws IOException {
        // A text of one word repeated is packed more tightly than POI thinks honest.
        ZipSecureFile.setMinInflateRatio(0.001);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static List<PDFont> fonts(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .map(name -> {
                            try {
                                return page.getResources().getFont(name);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }))
                .toList();
    }

    /** Lines are broken elsewhere in print. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
