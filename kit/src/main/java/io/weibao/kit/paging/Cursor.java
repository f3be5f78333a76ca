package io.weibao.kit.paging;

import io.weibao.kit.http.WrittenMoment;
import io.weibao.kit.problem.InvalidValues;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of the last row a caller has seen. Opaque to callers: they hand back what they were given. */
public record Cursor(List<String> keys) {

    private static final String BETWEEN = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** What a caller handed back; null when there is none, refused when it is not one of ours. */
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String keys = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(keys.split(BETWEEN, -1)));
        } catch (IllegalArgumentException _) {
            throw refused();
        }
    }

    /** Never with U+0000, which no row can have. */
    public String text(int index) {
        return key(index, Cursor::withoutNul);
    }

    public long number(int index) {
        return key(index, Long::parseLong);
    }

    public UUID uuid(int index) {
        return key(index, UUID::fromString);
    }

    /** A moment that the database can hold. */
    public Instant instant(int index) {
        return key(index, WrittenMoment::read);
    }

    /** A day that the database can hold. */
    public LocalDate date(int index) {
        return key(index, key -> LocalDate.ofInstant(WrittenMoment.read(key + "T00:00:00Z"), ZoneOffset.UTC));
    }

    private static String withoutNul(String key) {
        if (key.indexOf('\0') >= 0) {
            throw refused();
        }
        return key;
    }

    private <T> T key(int index, Function<String, T> reading) {
        try {
            return reading.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw refused();
        }
    }

    private static InvalidValues refused() {
        return InvalidValues.at("/cursor", "invalid-value", "cursor");
    }

    /** As callers see it. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }
}
