package io.weibao.inspection.edge;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids, dates and choices of an address: a path that names nothing is not found, a parameter that cannot be read is refused. */
public final class Queries {

    private Queries() {}

    /** The id in a path; a text that is no id names nothing. */
    public static UUID known(String thing, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound(thing, id);
        }
    }

    public static @Nullable UUID id(String name, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at("/" + name, "wrong-type");
        }
    }

    public static @Nullable LocalDate date(String name, @Nullable String text) {
        try {
            return text == null ? null : within(name, LocalDate.parse(text));
        } catch (DateTimeException _) {
            throw InvalidValues.at("/" + name, "wrong-type");
        }
    }

    /** The last day of a span; one that ends before it begins holds nothing, which nobody asks for. */
    public static @Nullable LocalDate until(String name, @Nullable String text, @Nullable LocalDate from) {
        LocalDate to = date(name, text);
        if (to != null && from != null && to.isBefore(from)) {
            throw InvalidValues.at("/" + name, "invalid-value");
        }
        return to;
    }

    public static @Nullable YearMonth month(String name, @Nullable String text) {
        try {
            return text == null
                    ? null
                    : YearMonth.from(within(name, YearMonth.parse(text).atDay(1)));
        } catch (DateTimeException _) {
            throw InvalidValues.at("/" + name, "wrong-type");
        }
    }

    public static <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValues.notAmong(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name), "/" + name));
    }

    private static LocalDate within(String name, LocalDate date) {
        if (date.getYear() < 2000 || date.getYear() > 2199) {
            throw InvalidValues.at("/" + name, "invalid-value");
        }
        return date;
    }
}
