package io.weibao.kit.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * One value of a request that cannot be taken.
 *
 * @param pointer where it is: a JSON pointer into the body, or {@code /name} of a query parameter
 * @param slug what is wrong, as a problem of its own
 * @param params fill {@code {1}}, {@code {2}}, … of the text; {@code {0}} is the pointer
 */
public record Violation(String pointer, String slug, List<Object> params) {

    public Violation {
        params = List.copyOf(params);
    }

    public static Violation of(String pointer, String slug, Object... params) {
        return new Violation(pointer, slug, List.of(params));
    }

    List<Object> textParams() {
        return Stream.concat(Stream.of(pointer), params.stream()).toList();
    }
}
