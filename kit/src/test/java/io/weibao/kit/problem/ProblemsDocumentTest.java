package io.weibao.kit.problem;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.kit.test.Approved;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/problems.md} says what every part can refuse: names and texts are the bundles', statuses those of the code
 * that throws or answers; whatever stands in a list of wrong values is 422.
 */
class ProblemsDocumentTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern REFUSAL = Pattern.compile("Category\\.([A-Z_]+),\\s*\"([a-z-]+)\"");
    private static final Pattern ANSWER = Pattern.compile("(?:exchange, |case )(\\d{3})(?:,| ->) \"([a-z-]+)\"");
    private static final Pattern CHALLENGE = Pattern.compile("challenge\\(exchange, \"([a-z-]+)\"\\)");
    private static final Pattern GATEWAY = Pattern.compile("^ {4}([A-Z_]+)\\((\\d{3})\\)[,;]", Pattern.MULTILINE);
    private static final String HEAD = """
            # Problems

            Every refusal is a problem document (RFC 9457, `application/problem+json`) whose `type` is `/problems/<name>`. The name never changes;
            `title` and `detail` come in Chinese or English as `Accept-Language` asks. A request with wrong values has them in `errors`, each with a
            JSON pointer (or `/name` of a parameter), a type of its own and a text; several kinds together are `invalid-values`. {0}, {1}, … are filled in.

            Drawn from the code and its texts; a test fails when this file says anything else (`mvn -pl kit test -Dtest=ProblemsDocumentTest -Dapprove`
            writes it anew).
            """;

    private final Map<String, Integer> statuses = new TreeMap<>();

    @Test
    void theDocumentSaysWhatTheCodeCanRefuse() throws IOException {
        readStatuses();
        String document = HEAD
                + part("In every service", "kit/src/main/resources/io/weibao/kit/problems", "_en")
                + part("ticket-service", "ticket-service/src/main/resources/problems", "_en")
                + part("sla-service", "sla-service/src/main/resources/problems", "_en")
                + part("inspection-service", "inspection-service/src/main/resources/problems", "_en")
                + part("reporting-service", "reporting-service/src/main/resources/problems", "_en")
                + part("gateway", "gateway/src/main/resources/gateway-problems", "");
        Approved.check(PROJECT.resolve("docs/problems.md"), document);
    }

    private void readStatuses() throws IOException {
        for (String module :
                List.of("kit", "ticket-service", "sla-service", "inspection-service", "reporting-service")) {
            for (String code : sources(PROJECT.resolve(module).resolve("src/main/java"))) {
                matches(REFUSAL, code)
                        .forEach(found -> statuses.put(
                                found.group(2), Category.valueOf(found.group(1)).status()));
                matches(ANSWER, code).forEach(found -> statuses.put(found.group(2), Integer.valueOf(found.group(1))));
                matches(CHALLENGE, code).forEach(found -> statuses.put(found.group(1), 401));
            }
        }
        matches(GATEWAY, read(PROJECT.resolve("gateway/src/main/java/io/weibao/gateway/problem/GatewayProblem.java")))
                .forEach(found -> statuses.put(
                        found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'), Integer.valueOf(found.group(2))));
        statuses.put("bad-request", 400);
        assertThat(statuses)
                .containsEntry("malformed-json", 400)
                .containsEntry("internal", 500)
                .containsEntry("cross-site", 403);
    }

    /** As the code says it; a name that the code puts together is known by how it begins. */
    private int status(String name) {
        return statuses.entrySet().stream()
                .filter(known -> known.getKey().equals(name)
                        || (known.getKey().endsWith("-") && name.startsWith(known.getKey())))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(Category.INVALID.status());
    }

    private String part(String title, String bundle, String english) throws IOException {
        Properties en = texts(bundle + english + ".properties");
        Properties zh = texts(bundle + "_zh.properties");
        return "\n## " + title + "\n\n| Name | Status | Title | What is wrong, what to do |\n|---|---|---|---|\n"
                + en.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".title"))
                        .map(key -> key.substring(0, key.length() - ".title".length()))
                        .sorted()
                        .map(name -> row(name, status(name), en, zh))
                        .collect(joining());
    }

    private static String row(String name, int status, Properties en, Properties zh) {
        assertThat(zh.stringPropertyNames()).contains(name + ".title", name + ".detail");
        return "| `%s` | %d | %s<br>%s | %s<br>%s |\n"
                .formatted(
                        name,
                        status,
                        zh.get(name + ".title"),
                        en.get(name + ".title"),
                        cell(zh.getProperty(name + ".detail")),
                        cell(en.getProperty(name + ".detail")));
    }

    /** A pattern of MessageFormat as people read it, within a table. */
    private static String cell(String pattern) {
        return pattern.replace("''", "'").replace("|", "\\|").replace("<", "&lt;");
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(PROJECT.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Stream<MatchResult> matches(Pattern pattern, String code) {
        return pattern.matcher(code).results();
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemsDocumentTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
