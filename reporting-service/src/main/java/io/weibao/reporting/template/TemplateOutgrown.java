package io.weibao.reporting.template;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.word.Outgrown;

/** The template in use cannot hold what this document has to say. */
public final class TemplateOutgrown extends Refusal {

    private static final long serialVersionUID = 1L;

    private TemplateOutgrown(String slug, String template, int most) {
        super(Category.REFUSED, slug, template, most);
        extend("template", template);
    }

    static TemplateOutgrown of(DocumentKind kind, Language language, Outgrown.Bound bound) {
        String slug =
                switch (bound) {
                    case ROWS -> "template-too-many-rows";
                    case TEXT -> "template-too-much-text";
                };
        return new TemplateOutgrown(slug, kind.name() + "/" + language.code(), bound.most());
    }
}
