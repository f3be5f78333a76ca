package io.weibao.kit.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a caller takes, as the header {@code Accept} says it; one who says nothing takes everything. */
public record Acceptance(@Nullable String header) {

    private static final Pattern NEVER =
            Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    /** Those of the offered media types that the caller takes, in the order of the offer. */
    public List<String> among(List<String> offered) {
        if (header == null || header.isBlank()) {
            return offered;
        }
        List<String> taken = Stream.of(header.split(","))
                .filter(range -> !NEVER.matcher(range).matches())
                .map(range -> range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return offered.stream()
                .filter(type -> taken.stream().anyMatch(range -> covers(range, type)))
                .toList();
    }

    private static boolean covers(String range, String type) {
        return range.equals("*/*") || range.equals(type) || range.equals(type.replaceFirst("/.*", "/*"));
    }
}
