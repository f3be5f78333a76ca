package io.weibao.kit.paging;

import io.weibao.kit.problem.InvalidValues;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list and where the next ones start.
 *
 * @param next the cursor to ask with; none on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of rows of which one more than the limit was read: the one too many only says that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> keys) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, keys.apply(items.getLast()).toString());
    }

    /** The number of rows a caller asks for: 50 if silent, 1 to 200, otherwise refused. */
    public static int limit(@Nullable Integer asked) {
        int limit = asked == null ? DEFAULT_LIMIT : asked;
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw InvalidValues.at("/limit", "invalid-value", limit);
        }
        return limit;
    }

    /** As {@link #limit(Integer)} for a query parameter that is not checked yet. */
    public static int limit(@Nullable String asked) {
        try {
            return limit(asked == null ? null : Integer.valueOf(asked));
        } catch (NumberFormatException _) {
            throw InvalidValues.at("/limit", "wrong-type", "limit");
        }
    }

    /** The same page with its items shown differently. */
    public <R> Page<R> map(Function<? super T, ? extends R> showing) {
        return new Page<>(items.stream().<R>map(showing).toList(), next);
    }
}
