package io.weibao.kit.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.stream.Stream;

/** Why Jackson could not read a body, as a refusal that says where and what, and nothing of our classes. */
final class UnreadableJson {

    private static final JsonMapper JSON = new JsonMapper();

    private UnreadableJson() {}

    static Refusal refusal(JacksonException failure) {
        return switch (failure) {
            case ValueInstantiationException e when e.getCause() instanceof Refusal refusal -> refusal;
            case UnrecognizedPropertyException e -> at(e, "unknown-field");
            case InvalidTypeIdException e -> at(e, e.getTypeId() == null ? "missing-value" : "invalid-value");
            case InvalidFormatException e
            when isUnknownChoice(e) -> InvalidValues.notAmong(choices(e.getTargetType()), pointer(e));
            case InvalidFormatException e -> at(e, isWrongType(e) ? "wrong-type" : "invalid-value");
            case InvalidNullException e -> at(e, "missing-value");
            case MismatchedInputException e -> mismatch(e);
            case JsonMappingException e when !(e.getCause() instanceof JsonParseException) -> at(e, "invalid-value");
            default -> new MalformedJson();
        };
    }

    private static Refusal mismatch(MismatchedInputException failure) {
        String reason = failure.getOriginalMessage();
        if (reason.startsWith("No content") || reason.startsWith("Trailing token")) {
            return new MalformedJson();
        }
        return at(failure, reason.contains("`null`") || reason.startsWith("Missing") ? "missing-value" : "wrong-type");
    }

    /** A text where a number or truth value belongs, or the other way round; a text that only says a wrong thing is another matter. */
    private static boolean isWrongType(InvalidFormatException failure) {
        Class<?> wanted = failure.getTargetType();
        return !(failure.getValue() instanceof String)
                || wanted.isPrimitive()
                || Number.class.isAssignableFrom(wanted)
                || wanted == Boolean.class;
    }

    private static boolean isUnknownChoice(InvalidFormatException failure) {
        return failure.getTargetType().isEnum() && failure.getValue() instanceof String;
    }

    /** What may stand there, as it is written in JSON. */
    private static Stream<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> JSON.convertValue(constant, String.class));
    }

    private static Refusal at(JsonMappingException failure, String slug) {
        return InvalidValues.at(pointer(failure), slug);
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> name.replace("~", "~0").replace("/", "~1"))
                .collect(joining("/", "/", ""));
    }
}
