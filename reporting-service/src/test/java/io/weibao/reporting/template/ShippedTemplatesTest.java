package io.weibao.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Word templates of the product are as their maker makes them, small, and accepted by the check for others. */
class ShippedTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/weibao/reporting/template/word");

    @ParameterizedTest
    @MethodSource("all")
    void shipped_templates_are_as_they_are_made(DocumentKind kind, Language language) throws IOException {
        byte[] made = WordTemplates.make(kind, language);
        Path file = FOLDER.resolve(ShippedTemplates.fileName(kind, language));
        if (System.getProperty("approve") != null) {
            Files.createDirectories(FOLDER);
            Files.write(file, made);
        }

        assertThat(Files.readAllBytes(file)).as("write it with -Dapprove").isEqualTo(made);
        assertThat(made).hasSizeLessThan(100 * 1024);
    }

    @ParameterizedTest
    @MethodSource("all")
    void shipped_templates_pass_the_check(DocumentKind kind, Language language) {
        byte[] template = WordTemplates.make(kind, language);

        assertThatCode(() -> TemplateCheck.check(kind, template)).doesNotThrowAnyException();
    }

    static Stream<Arguments> all() {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }
}
