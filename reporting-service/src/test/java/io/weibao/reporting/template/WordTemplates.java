package io.weibao.reporting.template;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.fields.Words;
import java.util.Map;

/** Makes the Word templates that are shipped; {@code -Dapprove} writes them anew. */
final class WordTemplates {

    private WordTemplates() {}

    static byte[] make(DocumentKind kind, Language language) {
        Map<String, String> say = Words.labels(language);
        WordChapters chapters = new WordChapters(say);
        head(chapters);
        switch (kind) {
            case INCIDENT_REPORT -> IncidentChapters.write(chapters);
            case INSPECTION_ASSESSMENT -> InspectionChapters.write(chapters);
            case OPERATIONS_SUMMARY -> OperationsChapters.write(chapters);
        }
        chapters.signatures();
        if (kind == DocumentKind.OPERATIONS_SUMMARY) {
            OperationsChapters.appendix(chapters);
        }
        return WordParts.zip(chapters.body(), language, say);
    }

    private static void head(WordChapters chapters) {
        chapters.title("title", "subtitle");
        chapters.basics("number,preparedAt", "provider,customer", "system,preparedBy", "zone");
        chapters.when("anyPeriod");
        chapters.basics("period");
        chapters.end("anyPeriod");
        chapters.when("anyReplaces");
        chapters.note("replaces");
        chapters.end("anyReplaces");
    }
}
