package io.weibao.kit.problem;

import java.util.List;

/**
 * A part of a problem's text that is itself said in the caller's language, as a parameter of the whole.
 *
 * @param key of its text in the bundle {@code problems}
 * @param params fill {@code {0}}, {@code {1}}, … of it
 */
public record Phrase(String key, List<?> params) {

    public Phrase {
        params = List.copyOf(params);
    }
}
