package io.weibao.kit.paging;

import io.weibao.kit.problem.InvalidValues;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of the last row a caller has seen. Opaque to callers: they hand back what they were given. */
public record Cursor(List<String> keys) {

    private static final String BETWEEN = "\u001f";
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

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
        return key(index, key -> bounded(Instant.parse(key)));
    }

    private static String withoutNul(String key) {
        if (key.indexOf('\0') >= 0) {
            throw refused();
        }
        return key;
    }

    private static Instant bounded(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw refused();
        }
        return moment;
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
