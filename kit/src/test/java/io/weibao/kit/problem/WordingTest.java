package io.weibao.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SLUG = Pattern.compile(
            "(?:Category\\.[A-Z_]+, |-> |plain\\([^\"\n;]*|challenge\\([^\"\n;]*|send\\([^\"\n;{]*|at\\([a-z]+, |of\\(pointer, |[?:] )\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Set<String> NOT_OF_VIOLATIONS = Set.of("en", "unknown");

    @Test
    void hasTheSameTextsInBothLanguages() throws IOException {
        assertThat(texts("zh").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void fillsTheSameGapsInBothLanguages() throws IOException {
        Properties zh = texts("zh");
        texts("en").forEach((key, text) -> assertThat(gaps(zh.getProperty((String) key)))
                .as("%s", key)
                .isEqualTo(gaps((String) text)));
    }

    @Test
    void hasATitleAndADetailForEachSlugInTheCode() throws IOException {
        Set<String> slugs = slugsInCode();
        assertThat(slugs).hasSizeGreaterThan(20);
        for (String slug : slugs) {
            assertThat(texts("en").stringPropertyNames()).as(slug).contains(slug + ".title", slug + ".detail");
        }
    }

    @Test
    void hasNoTextWithoutASlug() throws IOException {
        Set<String> slugs = slugsInCode();
        slugs.addAll(List.of("invalid-values", "internal"));
        assertThat(slugs)
                .containsAll(texts("en").stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("thing."))
                        .map(key -> key.substring(0, key.lastIndexOf('.')))
                        .toList());
    }

    private static Set<String> slugsInCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*/(problem|paging|idempotency)/[A-Z].*\\.java"))
                    .flatMap(file -> SLUG.matcher(read(file)).results().map(found -> found.group(1)))
                    .filter(slug -> !NOT_OF_VIOLATIONS.contains(slug))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> gaps(String text) {
        Matcher gap = Pattern.compile("\\{\\d}").matcher(text);
        return gap.results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/io/weibao/kit/problems_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
