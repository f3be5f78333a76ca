package io.weibao.kit.problem;

import io.weibao.kit.problem.NotFound.Noun;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of problems in one language: the service's bundle {@code problems} first, then the kit's own. */
final class Wording {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final List<ResourceBundle> bundles;

    private Wording(Locale language) {
        this.language = language;
        this.bundles = Stream.of("problems", "io.weibao.kit.problems")
                .map(name -> bundle(name, language))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Chinese or English, whichever the header prefers; English if it says nothing about either. */
    static Wording of(@Nullable String acceptLanguage) {
        return new Wording(languageOf(acceptLanguage));
    }

    Locale language() {
        return language;
    }

    String title(String slug) {
        return text(slug + ".title", List.of());
    }

    String detail(String slug, List<Object> params) {
        return text(slug + ".detail", params);
    }

    private String text(String key, List<Object> params) {
        return find(key).map(pattern -> fill(pattern, params)).orElse(key);
    }

    private Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key));
    }

    private String said(Object param) {
        return switch (param) {
            case Noun noun -> find(noun.key()).orElse(noun.word());
            case Phrase phrase -> text(phrase.key(), List.copyOf(phrase.params()));
            default -> String.valueOf(param);
        };
    }

    private String fill(String pattern, List<Object> params) {
        Object[] values = params.stream().map(this::said).toArray();
        return new MessageFormat(pattern, language).format(values);
    }

    private static Locale languageOf(@Nullable String acceptLanguage) {
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(acceptLanguage == null ? "en" : acceptLanguage),
                    List.of(Locale.CHINESE, Locale.ENGLISH));
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }

    private static @Nullable ResourceBundle bundle(String name, Locale language) {
        try {
            return ResourceBundle.getBundle(
                    name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
        } catch (MissingResourceException _) {
            return null;
        }
    }
}
