package io.weibao.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        String pointer = isAboutBody(broken) ? "/" : pointer(broken.getPropertyPath());
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

    /** Whether the body as a whole is wrong: the parameter that JAX-RS takes from nowhere else. */
    private static boolean isAboutBody(ConstraintViolation<?> broken) {
        Path.MethodNode method = null;
        Path.Node last = null;
        for (Path.Node node : broken.getPropertyPath()) {
            method = node.getKind() == ElementKind.METHOD ? node.as(Path.MethodNode.class) : method;
            last = node;
        }
        return method != null
                && last != null
                && last.getKind() == ElementKind.PARAMETER
                && isBody(
                        broken.getRootBeanClass(),
                        method,
                        last.as(Path.ParameterNode.class).getParameterIndex());
    }

    /** The container's subclass of a resource has the method too, without annotations. */
    private static boolean isBody(Class<?> resource, Path.MethodNode method, int parameter) {
        boolean body = false;
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (Method candidate : type.getDeclaredMethods()) {
                if (candidate.getName().equals(method.getName())
                        && List.of(candidate.getParameterTypes()).equals(method.getParameterTypes())) {
                    body = Stream.of(candidate.getParameters()[parameter].getAnnotations())
                            .map(annotation -> annotation.annotationType().getPackageName())
                            .noneMatch(
                                    from -> from.startsWith("jakarta.ws.rs") || from.startsWith("org.jboss.resteasy"));
                }
            }
        }
        return body;
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
