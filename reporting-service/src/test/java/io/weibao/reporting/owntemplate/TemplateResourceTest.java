package io.weibao.reporting.owntemplate;

import static io.weibao.reporting.Scene.as;
import static io.weibao.reporting.Scene.get;
import static io.weibao.reporting.Scene.manager;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.weibao.reporting.Scene;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.template.ShippedTemplates;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TemplateResourceTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ENGLISH_REPORT = "/api/v1/document-templates/INCIDENT_REPORT/en";

    @Inject
    Scene scene;

    @AfterEach
    void theShippedOne() {
        manager().header("If-Match", tag()).delete(ENGLISH_REPORT).then().statusCode(200);
    }

    @Test
    void every_kind_has_a_template_in_both_languages() {
        get("/api/v1/document-templates")
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.fileName", hasItem("operations-summary.zh.docx"));
    }

    @Test
    void a_template_is_downloaded_edited_and_used_until_it_is_taken_back() throws IOException {
        // Given
        byte[] shipped = download();
        assertThat(shipped).isEqualTo(ShippedTemplates.of(DocumentKind.INCIDENT_REPORT, Language.EN));
        byte[] edited = with(shipped, "Our own words for {{customer}}");
        // When
        put(edited, tag()).statusCode(200).body("own", equalTo(true));
        String replaced = tag();
        put(edited, replaced).statusCode(200).header("ETag", equalTo(replaced));
        // Then
        assertThat(download()).isEqualTo(edited);
        manager()
                .header("If-Match", tag())
                .delete(ENGLISH_REPORT)
                .then()
                .statusCode(200)
                .body("own", equalTo(false));
        assertThat(download()).isEqualTo(shipped);
    }

    @Test
    void unknown_fields_are_refused_by_name_and_nothing_changes() throws IOException {
        byte[] wrong = with(download(), "{{custmer}} {{moments.rows}} {{gold}}");

        put(wrong, tag())
                .statusCode(422)
                .body("errors.type", hasItem("/problems/template-field-unknown"))
                .body(
                        "errors.detail.join(' ')",
                        allOf(containsString("custmer"), containsString("gold"), containsString("moments.rows")));

        assertThat(download()).isEqualTo(ShippedTemplates.of(DocumentKind.INCIDENT_REPORT, Language.EN));
    }

    @Test
    void a_document_that_the_own_template_cannot_hold_is_refused_and_leaves_nothing() throws IOException {
        // Given
        String summary = "/api/v1/document-templates/OPERATIONS_SUMMARY/en";
        UUID customer = scene.customer().id();
        byte[] shipped = get(summary).extract().asByteArray();
        manager()
                .header("If-Match", "*")
                .contentType(DOCX)
                .body(with(shipped, Collections.nCopies(1000, "{{conclusion}}").toArray(String[]::new)))
                .put(summary)
                .then()
                .statusCode(200);
        try {
            // When
            manager()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(Map.of(
                            "kind", "OPERATIONS_SUMMARY",
                            "customer", customer,
                            "month", "2026-10",
                            "language", "en",
                            "conclusion", "x".repeat(9000)))
                    .post("/api/v1/documents")
                    .then()
                    // Then
                    .statusCode(409)
                    .body("type", equalTo("/problems/template-too-much-text"))
                    .body("template", equalTo("OPERATIONS_SUMMARY/en"))
                    .body("detail", containsString("8000000"));
            get("/api/v1/documents?customer=" + customer).body("items", hasSize(0));
        } finally {
            manager().header("If-Match", "*").delete(summary).then().statusCode(200);
        }
    }

    @Test
    void what_is_no_word_file_is_refused() {
        put("hello".getBytes(UTF_8), tag()).statusCode(422);
        put(new byte[0], tag()).statusCode(422);
    }

    @Test
    void who_replaces_a_template_says_which_version_was_looked_at() {
        byte[] template = download();

        manager().contentType(DOCX).body(template).put(ENGLISH_REPORT).then().statusCode(428);
        put(template, "\"77\"").statusCode(412);
    }

    @Test
    void fields_are_told_with_their_tags() {
        get("/api/v1/document-templates/OPERATIONS_SUMMARY/fields")
                .statusCode(200)
                .body("items.tag", hasItem("{{@causes.chart}}"))
                .body("items.find { it.name == 'causes.rows' }.row.tag", hasItem("[cumulative]"));
    }

    @Test
    void fields_are_read_and_never_written() {
        manager()
                .header("If-Match", "*")
                .contentType(DOCX)
                .body(new byte[1])
                .put("/api/v1/document-templates/OPERATIONS_SUMMARY/fields")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
        get("/api/v1/document-templates/OPERATIONS_SUMMARY/fr").statusCode(404);
    }

    @Test
    void only_managers_and_administrators_replace_templates() {
        byte[] template = download();

        as("engineer", "engineer")
                .contentType(DOCX)
                .body(template)
                .put(ENGLISH_REPORT)
                .then()
                .statusCode(403);
        as("lead", UUID.randomUUID(), "customer-lead")
                .get(ENGLISH_REPORT)
                .then()
                .statusCode(403);
        get("/api/v1/document-templates/INVOICE/en").statusCode(404);
    }

    private static byte[] download() {
        return get(ENGLISH_REPORT).statusCode(200).contentType(DOCX).extract().asByteArray();
    }

    private static String tag() {
        return get(ENGLISH_REPORT).extract().header("ETag");
    }

    private static ValidatableResponse put(byte[] template, String ifMatch) {
        return manager()
                .header("If-Match", ifMatch)
                .contentType(DOCX)
                .body(template)
                .put(ENGLISH_REPORT)
                .then();
    }

    private static byte[] with(byte[] template, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            for (String words : paragraphs) {
                document.createParagraph().createRun().setText(words);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
