package io.weibao.reporting.word;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A field's place in a template, such as {@code {{customer}}}, {@code {{@causes.chart}}}, {@code {{?papers.any}}}, {@code {{/papers.any}}},
 * or in a repeated row {@code [at]} and {@code [@left]}.
 *
 * @param sign {@code @} for a picture, {@code ?} and {@code /} for the ends of a part, empty for text
 * @param inRow whether it is a field of a repeated row
 */
record Tag(String sign, String name, boolean inRow, int from, int to) {

    static final Pattern ANYWHERE = Pattern.compile("\\{\\{([@?/#*+]?)([^{}]*)}}");
    static final Pattern IN_ROW = Pattern.compile("\\[(@?)([^\\[\\]{}]*)]");

    static Tag of(MatchResult match) {
        return new Tag(
                match.group(1), match.group(2).strip(), match.group().startsWith("["), match.start(), match.end());
    }

    boolean opens() {
        return sign.equals("?");
    }

    boolean closes(String other) {
        return sign.equals("/") && name.equals(other);
    }
}
