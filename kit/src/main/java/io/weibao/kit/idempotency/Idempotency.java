package io.weibao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.IdempotencyKeyReused;
import io.weibao.kit.problem.InvalidValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does a creation once per client and key. The key is taken in the transaction of the creation itself: a second request with the
 * same key waits for the first and then gets its answer, or does the work if the first was undone.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private final AnswerStore store;
    private final ObjectMapper json;

    Idempotency(AnswerStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * Must run inside a unit of work.
     *
     * @param key the header {@code Idempotency-Key}; without one the work is simply done
     * @param request what makes two requests the same; its JSON is what is compared
     */
    public Answer once(Actor client, @Nullable String key, Object request, Supplier<Answer> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidValues.at("/Idempotency-Key", "invalid-value");
        }
        byte[] digest = digest(request);
        if (store.take(client, key, digest)) {
            Answer answer = work.get();
            store.keep(client, key, answer);
            return answer;
        }
        return replay(store.recall(client, key), digest);
    }

    private static Answer replay(AnswerStore.Kept kept, byte[] digest) {
        if (!MessageDigest.isEqual(kept.digest(), digest)) {
            throw new IdempotencyKeyReused();
        }
        return kept.answer();
    }

    private byte[] digest(Object request) {
        try {
            String text = request instanceof String string ? string : json.writeValueAsString(request);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A request could not be digested", e);
        }
    }
}
