package io.weibao.kit.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** The request cannot be taken as it is written. One kind of mistake gives the problem its type, several are {@code invalid-values}. */
public final class InvalidValues extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidValues(List<Violation> violations) {
        super(Category.INVALID, slugOf(violations), violations.size());
        this.violations = List.copyOf(violations);
    }

    /** For a single wrong value. */
    public static InvalidValues at(String pointer, String slug, Object... params) {
        return new InvalidValues(List.of(Violation.of(pointer, slug, params)));
    }

    /** For a value that must be one of a closed list, and is not. */
    public static InvalidValues notAmong(Stream<String> choices, String pointer) {
        return at(pointer, "unknown-choice", choices.collect(joining(", ")));
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }

    private static String slugOf(List<Violation> violations) {
        List<String> kinds = violations.stream().map(Violation::slug).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : "invalid-values";
    }
}
