package io.weibao.reporting.register;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.reporting.content.DocumentKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which documents somebody looks for; what is not said does not matter. */
record DocumentFilter(
        @Nullable DocumentKind kind,
        @Nullable UUID customer,
        @Nullable String ticket,
        @Nullable UUID round,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String pattern) {

    private static final int LONGEST_QUERY = 100;
    private static final int LATEST_YEAR = 9999;

    static DocumentFilter of(
            @Nullable String kind,
            @Nullable String customer,
            @Nullable String ticket,
            @Nullable String round,
            @Nullable String month,
            @Nullable String q) {
        YearMonth asked = month(month);
        return new DocumentFilter(
                kind(kind),
                id("/customer", customer),
                ticket,
                id("/round", round),
                asked == null ? null : asked.atDay(1),
                asked == null ? null : asked.atEndOfMonth(),
                pattern(q));
    }

    static @Nullable UUID id(String pointer, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at(pointer, "invalid-value", text);
        }
    }

    private static @Nullable DocumentKind kind(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValues.notAmong(
                        Arrays.stream(DocumentKind.values()).map(Enum::name), "/kind"));
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() > 0 && month.getYear() <= LATEST_YEAR) {
                return month;
            }
        } catch (DateTimeException _) {
            // Refused below, as a year that no date has.
        }
        throw InvalidValues.at("/period", "invalid-value", text);
    }

    /** Contains these characters, whatever their case. */
    private static @Nullable String pattern(@Nullable String q) {
        if (q == null) {
            return null;
        }
        if (q.length() > LONGEST_QUERY || q.indexOf('\0') >= 0) {
            throw InvalidValues.at("/q", "invalid-value", "q");
        }
        String literal = q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
