package io.weibao.ticket.directory;

import io.weibao.kit.http.ETags;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.problem.InvalidValues;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the directory's resources have in common at the edge: places, entity tags, and one id in path and body. */
final class DirectoryAnswers {

    private DirectoryAnswers() {}

    /** 201 with its place for a new entry, 200 for one that was there and says the same. */
    static <E extends Entry<?>> Response entered(String collection, Entered<E> entered, Function<E, ?> view) {
        E entry = entered.entry();
        if (!entered.isNew()) {
            return shown(entry, view);
        }
        URI place = URI.create("/api/v1/" + collection + "/" + entry.id());
        return Answer.created(place, entry.version(), view.apply(entry)).response();
    }

    static <E extends Entry<?>> Response shown(E entry, Function<E, ?> view) {
        return new Answer(200, Map.of(HttpHeaders.ETAG, ETags.of(entry.version())), view.apply(entry)).response();
    }

    static void requireSameId(UUID inPath, @Nullable UUID inBody) {
        if (inBody != null && !inBody.equals(inPath)) {
            throw InvalidValues.at("/id", "invalid-value");
        }
    }

    /** A query parameter that names something by its id. */
    static @Nullable UUID uuid(String parameter, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at("/" + parameter, "invalid-value");
        }
    }
}
