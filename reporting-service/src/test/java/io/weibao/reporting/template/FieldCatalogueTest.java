package io.weibao.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.reporting.content.DocumentContent;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.fields.FieldTree;
import io.weibao.reporting.fields.HeadFields;
import io.weibao.reporting.fields.Words;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told to whoever edits a template is what a document has. */
class FieldCatalogueTest {

    @ParameterizedTest
    @MethodSource("documents")
    void the_fields_that_are_told_are_those_that_are_filled(DocumentContent content) {
        Words words = new Words(Language.EN, content.cover().zone());

        Map<String, Object> values = FieldTree.values(
                picture -> picture, HeadFields.of(content, words, null, null), FieldCatalogue.body(content, words));

        assertThat(FieldTree.named(values).keySet())
                .containsExactlyElementsOf(FieldCatalogue.of(content.kind()).keySet());
    }

    @Test
    void fields_are_told_with_their_tags() {
        assertThat(TemplateField.of(DocumentKind.OPERATIONS_SUMMARY))
                .extracting(TemplateField::tag)
                .contains(
                        "{{customer}}",
                        "{{work.raised}}",
                        "{{@compliance.chart}}",
                        "{{?broken.any}} … {{/broken.any}}",
                        "{{broken.rows}}",
                        "{{broken.note}}");
    }

    static Stream<DocumentContent> documents() {
        return DocumentFactoryTest.documents();
    }
}
