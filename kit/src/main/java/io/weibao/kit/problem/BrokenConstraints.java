package io.weibao.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Bean Validation's findings as violations. */
final class BrokenConstraints {

    private BrokenConstraints() {}

    /** Whether the fault is in our own answer, not in the request. */
    static boolean isOurs(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static Refusal refusal(ConstraintViolationException failure) {
        return new InvalidValues(failure.getConstraintViolations().stream()
                .map(BrokenConstraints::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::slug))
                .toList());
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        String pointer = pointer(broken.getPropertyPath());
        return switch (broken.getConstraintDescriptor().getAnnotation()) {
            case NotNull _, NotBlank _, NotEmpty _ -> Violation.of(pointer, "missing-value");
            case Size size
            when isTooLong(broken.getInvalidValue(), size) -> Violation.of(pointer, "value-too-long", size.max());
            default -> Violation.of(pointer, "invalid-value");
        };
    }

    private static boolean isTooLong(Object value, Size size) {
        return value instanceof CharSequence text && text.length() > size.max();
    }

    /** Within a body the path of the property; for a parameter its name. */
    private static String pointer(Path path) {
        List<String> properties = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                properties.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                properties.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                properties.add(node.getName());
            }
        }
        return "/" + (properties.isEmpty() ? parameter : String.join("/", properties));
    }
}
